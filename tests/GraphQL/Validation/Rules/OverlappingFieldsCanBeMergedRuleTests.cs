namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    [Fact]
    public void The_same_field_may_be_selected_many_times() =>
        Verdict.Valid(
            """
            { dog { name name ...Dog } dog { name } }
            fragment Dog on Dog { name owner { name } ... on Dog { owner { mood } } }
            """
        );

    [Fact]
    public void Different_fields_of_one_response_name_conflict() =>
        Verdict.Errors(
            "{ dog { x: name x: nickname } }",
            Conflict("x", "\"name\" and \"nickname\" are different fields", "1:9 1:17")
        );

    [Fact]
    public void An_alias_may_hide_a_field_that_is_selected_too() =>
        Verdict.Errors(
            "{ dog { name: nickname name } }",
            Conflict("name", "\"nickname\" and \"name\" are different fields", "1:9 1:24")
        );

    [Fact]
    public void Arguments_that_differ_conflict() =>
        Verdict.Errors(
            "{ dog { isAtLocation(x: 1) isAtLocation(x: 2) } }",
            Conflict("isAtLocation", "they have differing arguments", "1:9 1:28")
        );

    [Fact]
    public void An_argument_given_once_only_conflicts() =>
        Verdict.Errors(
            "{ dog { isAtLocation isAtLocation(x: 1) } }",
            Conflict("isAtLocation", "they have differing arguments", "1:9 1:22")
        );

    [Fact]
    public void The_order_of_arguments_and_of_fields_of_objects_makes_no_difference() =>
        Verdict.Valid(
            """
            { complicatedArgs { multipleReqs(x: 1, y: 2) multipleReqs(y: 2, x: 1) pointArgField(point: {x: 1, y: 2})
              pointArgField(point: {y: 2, x: 1}) } }
            """
        );

    [Fact]
    public void The_order_of_items_makes_a_difference() =>
        Verdict.Errors(
            """
            { complicatedArgs { stringListArgField(stringListArg: ["a", "b"]) stringListArgField(stringListArg: ["b", "a"])
              } }
            """,
            Conflict("stringListArgField", "they have differing arguments", "1:21 1:67")
        );

    [Fact]
    public void A_string_that_looks_like_two_items_is_one_item() =>
        Verdict.Errors(
            """
            { complicatedArgs { stringListArgField(stringListArg: ["a", "b"]) stringListArgField(stringListArg: ["a,1\"b"])
              } }
            """,
            Conflict("stringListArgField", "they have differing arguments", "1:21 1:67")
        );

    [Fact]
    public void Variables_are_the_same_by_name() =>
        Verdict.Errors(
            """
            query ($a: Int, $b: Int) { complicatedArgs { intArgField(intArg: $a) intArgField(intArg: $a)
              x: intArgField(intArg: $a) x: intArgField(intArg: $b) } }
            """,
            Conflict("x", "they have differing arguments", "2:3 2:30")
        );

    [Fact]
    public void Fields_of_different_objects_may_differ() =>
        Verdict.Valid("{ catOrDog { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } } }");

    [Fact]
    public void Fields_of_different_objects_are_of_one_shape() =>
        Verdict.Errors(
            "{ catOrDog { ... on Dog { volume: barkVolume } ... on Cat { volume: nickname } } }",
            Conflict("volume", "they return conflicting types \"Int\" and \"String\"", "1:27 1:61")
        );

    [Fact]
    public void A_field_that_may_be_null_is_of_another_shape_than_one_that_may_not() =>
        Verdict.Errors(
            "{ catOrDog { ... on Dog { x: owner { name } } ... on Cat { x: owner { name } } } }",
            Conflict("x", "they return conflicting types \"Human\" and \"Human!\"", "1:27 1:60")
        );

    [Fact]
    public void A_list_is_of_another_shape_than_its_item() =>
        Verdict.Errors(
            "{ catOrDog { ... on Dog { x: friends { name } } ... on Cat { x: mother { name } } } }",
            Conflict("x", "they return conflicting types \"[Dog]\" and \"Cat\"", "1:27 1:62")
        );

    [Fact]
    public void The_name_of_the_type_has_a_shape_too() =>
        Verdict.Errors(
            "{ catOrDog { ... on Dog { x: __typename } ... on Cat { x: nickname } } }",
            Conflict("x", "they return conflicting types \"String!\" and \"String\"", "1:27 1:56")
        );

    [Fact]
    public void A_field_of_an_interface_and_one_of_an_object_may_meet() =>
        Verdict.Errors(
            "{ pet { name(surname: true) ... on Dog { name } } }",
            Conflict("name", "they have differing arguments", "1:9 1:42")
        );

    [Fact]
    public void Fields_beneath_fields_of_one_response_name_are_merged() =>
        Verdict.Errors(
            "{ dog { owner { x: name } } dog { owner { x: mood } } }",
            Conflict(
                "dog",
                "subfields \"owner\" conflict because subfields \"x\" conflict because \"name\" and \"mood\" are "
                    + "different fields",
                "1:3 1:9 1:17 1:29 1:35 1:43"
            )
        );

    [Fact]
    public void Fields_beneath_different_objects_are_of_one_shape() =>
        Verdict.Errors(
            "{ catOrDog { ... on Dog { x: mother { y: barkVolume } } ... on Cat { x: mother { y: nickname } } } }",
            Conflict(
                "x",
                "subfields \"y\" conflict because they return conflicting types \"Int\" and " + "\"String\"",
                "1:27 1:39 1:70 1:82"
            )
        );

    [Fact]
    public void Several_conflicts_beneath_a_field_are_one_error() =>
        Verdict.Errors(
            "{ dog { a: name b: barks } dog { a: nickname b: barkVolume } }",
            Conflict(
                "dog",
                "subfields \"a\" conflict because \"name\" and \"nickname\" are different fields and subfields "
                    + "\"b\" conflict because \"barks\" and \"barkVolume\" are different fields",
                "1:3 1:9 1:17 1:28 1:34 1:46"
            )
        );

    [Fact]
    public void Conflicts_between_fragments_are_found() =>
        Verdict.Errors(
            """
            { dog { ...Left ...Right } }
            fragment Left on Dog { x: name }
            fragment Right on Dog { ...Deep }
            fragment Deep on Dog { x: nickname }
            """,
            Conflict("x", "\"name\" and \"nickname\" are different fields", "2:24 4:24")
        );

    [Fact]
    public void A_conflict_between_fragments_is_one_error_however_often_they_meet() =>
        Verdict.Errors(
            """
            { dog { ...Left ...Right mother { ...Right ...Left } } }
            fragment Left on Dog { x: name }
            fragment Right on Dog { x: nickname }
            """,
            Conflict("x", "\"name\" and \"nickname\" are different fields", "2:24 3:25")
        );

    [Fact]
    public void Fragments_on_different_objects_may_differ() =>
        Verdict.Valid(
            "{ catOrDog { ...Dog ...Cat } } fragment Dog on Dog { x: name } fragment Cat on Cat { x: nickname }"
        );

    [Fact]
    public void Each_pair_of_three_is_an_error() =>
        Verdict.Errors(
            "{ dog { x: name x: nickname x: barks } }",
            Conflict("x", "\"name\" and \"nickname\" are different fields", "1:9 1:17"),
            Conflict("x", "\"name\" and \"barks\" are different fields", "1:9 1:29"),
            Conflict("x", "\"nickname\" and \"barks\" are different fields", "1:17 1:29")
        );

    [Fact]
    public void Fragments_without_operation_are_checked_too() =>
        Verdict.Errors(
            "{ version } fragment Unused on Dog { x: name x: nickname }",
            Conflict("x", "\"name\" and \"nickname\" are different fields", "1:38 1:46"),
            """Fragment "Unused" is never used. @1:13"""
        );

    [Fact]
    public void Cycles_of_fragments_come_to_an_end() =>
        Verdict.Errors(
            "{ dog { ...A } } fragment A on Dog { x: name mother { ...B } } fragment B on Dog { x: nickname ...A }",
            Conflict("x", "\"nickname\" and \"name\" are different fields", "1:84 1:38"),
            """Cannot spread fragment "A" within itself via "B". @1:55 1:96"""
        );

    [Fact]
    public void Unknown_fields_and_fragments_are_left_to_other_rules() =>
        Verdict.Errors(
            "{ dog { x: wings x: wheels y: wings { a: b } y: wings { a: c } ...Ghost } }",
            """Cannot query field "wings" on type "Dog". @1:9""",
            """Cannot query field "wheels" on type "Dog". @1:18""",
            """Cannot query field "wings" on type "Dog". @1:28""",
            """Cannot query field "wings" on type "Dog". @1:46""",
            """Unknown fragment "Ghost". @1:67""",
            Conflict("x", "\"wings\" and \"wheels\" are different fields", "1:9 1:18"),
            Conflict("y", """subfields "a" conflict because "b" and "c" are different fields""", "1:28 1:39 1:46 1:57")
        );

    private static string Conflict(string responseName, string reason, string places) =>
        $"Fields \"{responseName}\" conflict because {reason}. "
        + $"Use different aliases on the fields to fetch both if this was intentional. @{places}";
}
