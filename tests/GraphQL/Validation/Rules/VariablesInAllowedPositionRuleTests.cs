namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests
{
    [Fact]
    public void Variables_may_be_stricter_than_their_place() =>
        Verdict.Valid(
            """
            query ($a: Int!, $b: [String!]!) { complicatedArgs { intArgField(intArg: $a)
              stringListArgField(stringListArg: $b) } }
            """
        );

    [Fact]
    public void A_nullable_variable_in_a_non_null_place_is_refused() =>
        Verdict.Errors(
            "query ($a: Int) { complicatedArgs { nonNullIntArgField(nonNullIntArg: $a) "
                + "pointArgField(point: {x: 1, y: $a}) } }",
            """Variable "$a" of type "Int" used in position expecting type "Int!". @1:8 1:71""",
            """Variable "$a" of type "Int" used in position expecting type "Int!". @1:8 1:106"""
        );

    [Fact]
    public void A_default_value_of_the_variable_or_of_the_place_makes_it_fit() =>
        Verdict.Valid(
            """
            query ($a: Int = 1, $b: Boolean, $c: Int) { complicatedArgs { nonNullIntArgField(nonNullIntArg: $a)
              optionalNonNullBooleanArgField(optionalBooleanArg: $b) } pets(filter: {limit: $c}) { name } }
            """
        );

    [Fact]
    public void A_default_value_of_null_does_not_make_it_fit() =>
        Verdict.Errors(
            "query ($a: Int = null) { complicatedArgs { nonNullIntArgField(nonNullIntArg: $a) } }",
            """Variable "$a" of type "Int" used in position expecting type "Int!". @1:8 1:78"""
        );

    [Fact]
    public void Another_type_is_refused() =>
        Verdict.Errors(
            "query ($a: String) { complicatedArgs { intArgField(intArg: $a) } version @include(if: $a) }",
            """Variable "$a" of type "String" used in position expecting type "Int". @1:8 1:60""",
            """Variable "$a" of type "String" used in position expecting type "Boolean!". @1:8 1:87"""
        );

    [Fact]
    public void A_list_is_not_an_item_and_an_item_is_not_a_list() =>
        Verdict.Errors(
            """
            query ($a: [String], $b: String) { complicatedArgs { stringArgField(stringArg: $a)
              stringListArgField(stringListArg: $b) c: stringListArgField(stringListArg: [$b]) } }
            """,
            """Variable "$a" of type "[String]" used in position expecting type "String". @1:8 1:80""",
            """Variable "$b" of type "String" used in position expecting type "[String]". @1:22 2:37"""
        );

    [Fact]
    public void A_fragment_is_checked_for_each_operation() =>
        Verdict.Errors(
            """
            query A($a: Int) { complicatedArgs { ...F } }
            query B($a: String) { complicatedArgs { ...F } }
            fragment F on ComplicatedArgs { intArgField(intArg: $a) }
            """,
            """Variable "$a" of type "String" used in position expecting type "Int". @2:9 3:53"""
        );

    [Fact]
    public void A_OneOf_Input_Object_takes_variables_that_are_never_null() =>
        Verdict.Errors(
            """
            mutation ($a: String, $b: String!, $c: String = "x") { a: addPet(pet: {tag: $a}) { name }
              b: addPet(pet: {tag: $b}) { name } c: addPets(pets: [{tag: $c}]) { name } }
            """,
            """Variable "$a" is of type "String" but must be non-nullable to be used for OneOf Input Object """
                + "\"PetInput\". @1:11 1:77",
            """Variable "$c" is of type "String" but must be non-nullable to be used for OneOf Input Object """
                + "\"PetInput\". @1:36 2:62"
        );
}
