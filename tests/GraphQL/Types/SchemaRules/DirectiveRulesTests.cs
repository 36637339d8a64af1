using Serverless.GraphQL.Types;
using static Serverless.GraphQL.Tests.Types.SchemaRules.SchemaErrors;

namespace Serverless.GraphQL.Tests.Types.SchemaRules;

public sealed class DirectiveRulesTests
{
    private const string AllLocations =
        "SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE "
        + "| INPUT_OBJECT | INPUT_FIELD_DEFINITION";

    private const string EveryPlace = """
        schema @d { query: Q }
        scalar S @d
        type A @d { a(b: Int @d): Int @d }
        interface I @d { a(b: Int @d): Int @d }
        union U @d = A
        enum E @d { B @d }
        input In @d { b: Int @d }
        directive @e(b: Int @d) on FIELD
        extend schema @f
        type Q { a: Int }

        """;

    [Fact]
    public void A_directive_may_stand_wherever_its_definition_says() =>
        Assert.NotNull(Schema.Parse($"{EveryPlace} directive @d on {AllLocations} directive @f on SCHEMA"));

    [Fact]
    public void A_directive_does_not_stand_where_its_definition_does_not_say() =>
        Expect(
            $"{EveryPlace} directive @d on FIELD directive @f on QUERY",
            "Directive \"@d\" may not be used on SCHEMA. [1:8]",
            "Directive \"@d\" may not be used on SCALAR. [2:10]",
            "Directive \"@d\" may not be used on OBJECT. [3:8]",
            "Directive \"@d\" may not be used on ARGUMENT_DEFINITION. [3:22]",
            "Directive \"@d\" may not be used on FIELD_DEFINITION. [3:31]",
            "Directive \"@d\" may not be used on INTERFACE. [4:13]",
            "Directive \"@d\" may not be used on ARGUMENT_DEFINITION. [4:27]",
            "Directive \"@d\" may not be used on FIELD_DEFINITION. [4:36]",
            "Directive \"@d\" may not be used on UNION. [5:9]",
            "Directive \"@d\" may not be used on ENUM. [6:8]",
            "Directive \"@d\" may not be used on ENUM_VALUE. [6:15]",
            "Directive \"@d\" may not be used on INPUT_OBJECT. [7:10]",
            "Directive \"@d\" may not be used on INPUT_FIELD_DEFINITION. [7:22]",
            "Directive \"@d\" may not be used on ARGUMENT_DEFINITION. [8:21]",
            "Directive \"@f\" may not be used on SCHEMA. [9:15]"
        );

    [Fact]
    public void An_unknown_directive_is_reported_with_what_may_be_meant() =>
        ExpectIn(
            "type A { a: Int @depricated }",
            "Unknown directive \"@depricated\". Did you mean \"@deprecated\"? [1:17]"
        );

    [Fact]
    public void A_directive_stands_once_on_a_type_and_its_extensions_unless_repeatable() =>
        ExpectIn(
            """
            type A @d @r @r { a: Int @d @d }
            extend type A @d @r
            directive @d on OBJECT | FIELD_DEFINITION
            directive @r repeatable on OBJECT
            """,
            "The directive \"@d\" can only be used once at this location. [1:8, 2:15]",
            "The directive \"@d\" can only be used once at this location. [1:26, 1:29]"
        );

    [Fact]
    public void Applied_directives_have_the_arguments_of_their_definition() =>
        ExpectIn(
            """
            type A @d(wieght: 1) @d(weight: "x", weight: 2) @d(weight: [{a: 1}]) @d(weight: null) { a: Int }
            directive @d(weight: Int! optional: Int) repeatable on OBJECT
            """,
            "Argument \"@d(weight:)\" of type \"Int!\" is required, but it was not provided. [1:8]",
            "Unknown argument \"wieght\" on directive \"@d\". Did you mean \"weight\"? [1:11]",
            "There can be only one argument named \"weight\". [1:25, 1:38]",
            "Int cannot represent non-integer value: \"x\" [1:33]",
            "Int cannot represent non-integer value: [{a: 1}] [1:60]",
            "Expected value of type \"Int!\", found null. [1:81]"
        );

    [Fact]
    public void A_directive_does_not_use_itself() =>
        ExpectIn(
            """
            directive @a(b: Int @a) on ARGUMENT_DEFINITION
            directive @c(b: Int @d) on ARGUMENT_DEFINITION
            directive @d(b: Int @c) on ARGUMENT_DEFINITION
            directive @e(b: [In!]) on INPUT_FIELD_DEFINITION
            input In { a: Deep }
            input Deep { a: Int @e }
            directive @f(b: E) on ENUM_VALUE
            enum E { A @f }
            directive @g(b: S) on SCALAR
            scalar S @g
            directive @fine(b: In @a) on FIELD
            """,
            "Directive @a cannot reference itself, directly or through others. [1:1]",
            "Directive @c cannot reference itself, directly or through others. [2:1]",
            "Directive @d cannot reference itself, directly or through others. [3:1]",
            "Directive @e cannot reference itself, directly or through others. [4:1]",
            "Directive @f cannot reference itself, directly or through others. [7:1]",
            "Directive @g cannot reference itself, directly or through others. [9:1]"
        );
}
