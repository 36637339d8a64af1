namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    [Fact]
    public void Literals_that_can_be_coerced_are_fine() =>
        Verdict.Valid(
            """
            { complicatedArgs { intArgField(intArg: -2) floatArgField(floatArg: 1) idArgField(idArg: 1)
              enumArgField(enumArg: PERSON) stringListArgField(stringListArg: "one") matrixArgField(matrixArg: [[1, 2],
              [3]]) anyArgField(any: {a: [1, X, null]}) } }
            """
        );

    [Fact]
    public void Scalars_refuse_what_they_cannot_represent() =>
        Verdict.Errors(
            """
            { complicatedArgs { intArgField(intArg: 2147483648) stringArgField(stringArg: 1) floatArgField(floatArg: "1")
              booleanArgField(booleanArg: 1) idArgField(idArg: true) } }
            """,
            "Int cannot represent non 32-bit signed integer value: 2147483648 @1:41",
            "String cannot represent a non string value: 1 @1:79",
            """Float cannot represent non numeric value: "1" @1:106""",
            "Boolean cannot represent a non boolean value: 1 @2:31",
            "ID cannot represent a non-string and non-integer value: true @2:52"
        );

    [Fact]
    public void An_enum_suggests_its_values() =>
        Verdict.Errors(
            """
            { dog { a: doesKnowCommand(dogCommand: SITT) b: doesKnowCommand(dogCommand: "SIT")
              c: doesKnowCommand(dogCommand: 1) } }
            """,
            """Value "SITT" does not exist in "DogCommand" enum. Did you mean the enum value "SIT"? @1:40""",
            """Enum "DogCommand" cannot represent non-enum value: "SIT". Did you mean the enum value "SIT"? @1:77""",
            """Enum "DogCommand" cannot represent non-enum value: 1. @2:34"""
        );

    [Fact]
    public void Null_is_refused_where_the_type_is_non_null() =>
        Verdict.Errors(
            """
            { complicatedArgs { nonNullIntArgField(nonNullIntArg: null)
              stringListNonNullArgField(stringListNonNullArg: ["a", null]) } }
            """,
            """Expected value of type "Int!", found null. @1:55""",
            """Expected value of type "String!", found null. @2:57"""
        );

    [Fact]
    public void Each_wrong_part_of_a_literal_is_an_error() =>
        Verdict.Errors(
            """{ pets(filter: {limit: "a", kinds: [PERSON, 1], near: {x: 1}, """
                + """and: [{flag: null}, {nearby: 1}]}) { name } }""",
            """Int cannot represent non-integer value: "a" @1:24""",
            """Enum "Kind" cannot represent non-enum value: 1. @1:45""",
            """Field "Point.y" of required type "Int!" was not provided. @1:55""",
            """Expected value of type "Boolean!", found null. @1:76""",
            """Field "nearby" is not defined by type "Filter". Did you mean "near"? @1:84"""
        );

    [Fact]
    public void A_literal_of_a_wrong_kind_is_one_error() =>
        Verdict.Errors(
            """{ complicatedArgs { pointArgField(point: 1) intArgField(intArg: [{a: "b"}]) } }""",
            """Expected value of type "Point!", found 1. @1:42""",
            """Int cannot represent non-integer value: [{a: "b"}] @1:65"""
        );

    [Fact]
    public void A_OneOf_Input_Object_takes_exactly_one_field() =>
        Verdict.Errors(
            """
            mutation { a: addPet(pet: {}) { name } b: addPet(pet: {tag: "x", cat: {name: "y"}}) { name }
              c: addPet(pet: {tag: null}) { name } d: addPet(pet: {tag: "x"}) { name } }
            """,
            """OneOf Input Object "PetInput" must specify exactly one key. @1:27""",
            """OneOf Input Object "PetInput" must specify exactly one key. @1:55""",
            """Field "PetInput.tag" must be non-null. @2:18"""
        );

    [Fact]
    public void Default_values_of_variables_are_literals_too() =>
        Verdict.Errors(
            """
            query ($a: Int = "1", $b: Point = {x: 1}) { complicatedArgs { intArgField(intArg: $a) anyArgField(any: {b: $b})
              } }
            """,
            """Int cannot represent non-integer value: "1" @1:18""",
            """Field "Point.y" of required type "Int!" was not provided. @1:35"""
        );

    [Fact]
    public void Arguments_of_directives_have_literals_too() =>
        Verdict.Errors(
            """{ version @include(if: "yes") @tag(name: "x", kinds: [PERSN]) }""",
            """Boolean cannot represent a non boolean value: "yes" @1:24""",
            """Value "PERSN" does not exist in "Kind" enum. Did you mean the enum value "PERSON"? @1:55"""
        );

    [Fact]
    public void Variables_within_literals_are_left_to_other_rules() =>
        Verdict.Valid("query ($a: Int!) { complicatedArgs { pointArgField(point: {x: $a, y: $a}) } }");
}
