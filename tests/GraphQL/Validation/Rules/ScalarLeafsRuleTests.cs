namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsRuleTests
{
    [Fact]
    public void Leafs_without_and_objects_with_selections_are_fine() =>
        Verdict.Valid("{ version dog { name owner { name } } }");

    [Fact]
    public void An_object_without_selection_is_refused() =>
        Verdict.Errors(
            "{ dog }",
            """Field "dog" of type "Dog" must have a selection of subfields. Did you mean "dog { ... }"? @1:3"""
        );

    [Fact]
    public void A_list_of_objects_an_interface_and_a_union_need_selections_too() =>
        Verdict.Errors(
            "{ anything pet catOrDog }",
            """Field "anything" of type "[Anything!]" must have a selection of subfields. Did you mean """
                + "\"anything { ... }\"? @1:3",
            """Field "pet" of type "Pet" must have a selection of subfields. Did you mean "pet { ... }"? @1:12""",
            """Field "catOrDog" of type "CatOrDog" must have a selection of subfields. Did you mean "catOrDog """
                + """{ ... }"? @1:16"""
        );

    [Fact]
    public void A_scalar_with_a_selection_is_refused() =>
        Verdict.Errors(
            "{ version { major } }",
            """Field "version" must not have a selection since type "String!" has no subfields. @1:11"""
        );

    [Fact]
    public void The_type_is_named_with_its_wrappers() =>
        Verdict.Errors(
            "{ human { relatives mood { why } } }",
            """Field "relatives" of type "[Human!]!" must have a selection of subfields. Did you mean """
                + "\"relatives { ... }\"? @1:11",
            """Field "mood" must not have a selection since type "String!" has no subfields. @1:26"""
        );
}
