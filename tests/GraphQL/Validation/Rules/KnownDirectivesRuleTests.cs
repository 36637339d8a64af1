namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesRuleTests
{
    [Fact]
    public void Directives_in_their_places_are_fine() =>
        Verdict.Errors(
            """
            query ($a: Int @onVariableDefinition) @onQuery { version @onField dog { ...Dog @onFragmentSpread ...
              @onInlineFragment { name } } complicatedArgs { intArgField(intArg: $a) } }
            mutation M @onMutation { rename(id: 1, name: "x") { name } }
            subscription S @onSubscription { tick }
            fragment Dog on Dog @onFragmentDefinition { name }
            """,
            "This anonymous operation must be the only defined operation. @1:1"
        );

    [Fact]
    public void An_unknown_directive_is_refused() =>
        Verdict.Errors(
            "{ version @loud dog { ... @very { name } } }",
            """Unknown directive "@loud". @1:11""",
            """Unknown directive "@very". @1:27"""
        );

    [Fact]
    public void A_directive_in_another_place_is_refused() =>
        Verdict.Errors(
            """
            query ($a: Int @onQuery) @onField { version @onMutation dog { ...Dog @onInlineFragment ... @onFragmentSpread {
              name } } complicatedArgs { intArgField(intArg: $a) } }
            fragment Dog on Dog @onVariableDefinition { name }
            """,
            """Directive "@onQuery" may not be used on VARIABLE_DEFINITION. @1:16""",
            """Directive "@onField" may not be used on QUERY. @1:26""",
            """Directive "@onMutation" may not be used on FIELD. @1:45""",
            """Directive "@onInlineFragment" may not be used on FRAGMENT_SPREAD. @1:70""",
            """Directive "@onFragmentSpread" may not be used on INLINE_FRAGMENT. @1:92""",
            """Directive "@onVariableDefinition" may not be used on FRAGMENT_DEFINITION. @3:21"""
        );

    [Fact]
    public void Directives_of_type_systems_have_no_place_in_a_request() =>
        Verdict.Errors(
            """{ version @deprecated @specifiedBy(url: "x") }""",
            """Directive "@deprecated" may not be used on FIELD. @1:11""",
            """Directive "@specifiedBy" may not be used on FIELD. @1:23"""
        );
}
