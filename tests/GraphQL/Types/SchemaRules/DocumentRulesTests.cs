using static Serverless.GraphQL.Tests.Types.SchemaRules.SchemaErrors;

namespace Serverless.GraphQL.Tests.Types.SchemaRules;

public sealed class DocumentRulesTests
{
    [Fact]
    public void Operations_and_fragments_do_not_belong_in_a_schema() =>
        ExpectIn(
            """
            { a }
            query Named { a }
            fragment Part on Query { a }
            """,
            "An operation does not belong in a schema: only definitions and extensions of types do. [1:1]",
            "Operation \"Named\" does not belong in a schema: only definitions and extensions of types do. [2:1]",
            "Fragment \"Part\" does not belong in a schema: only definitions and extensions of types do. [3:1]"
        );

    [Fact]
    public void There_is_one_schema_definition() =>
        ExpectIn(
            "schema { query: Query } schema { mutation: Other } type Other { a: Int }",
            "Must provide only one schema definition. [1:25]"
        );

    [Fact]
    public void Each_kind_of_operation_has_one_root_type() =>
        ExpectIn(
            """
            schema { query: Query query: Other }
            extend schema { query: Query }
            type Other { a: Int }
            """,
            "There can be only one query type in schema. [1:10, 1:23]",
            "There can be only one query type in schema. [1:10, 2:17]"
        );

    [Fact]
    public void Type_names_are_unique_whatever_their_kind() =>
        ExpectIn(
            """
            scalar A
            type A { b: Int }
            type Query { c: Int }
            """,
            "There can be only one type named \"A\". [1:8, 2:6]",
            "There can be only one type named \"Query\". [3:6, 3:28]"
        );

    [Fact]
    public void Directive_names_are_unique() =>
        ExpectIn(
            "directive @a on FIELD directive @a on QUERY",
            "There can be only one directive named \"@a\". [1:12, 1:34]"
        );

    [Fact]
    public void Members_are_unique_within_a_type_and_its_extensions() =>
        ExpectIn(
            """
            type A { b: Int b: Int }
            extend type A { b: Int c: Int }
            interface I { b: Int b: Int }
            input In { b: Int b: Int }
            enum E { B B }
            extend enum E { B }
            """,
            "Field \"A.b\" can only be defined once. [1:10, 1:17]",
            "Field \"A.b\" can only be defined once. [1:10, 2:17]",
            "Field \"I.b\" can only be defined once. [3:15, 3:22]",
            "Field \"In.b\" can only be defined once. [4:12, 4:19]",
            "Enum value \"E.B\" can only be defined once. [5:10, 5:12]",
            "Enum value \"E.B\" can only be defined once. [5:10, 6:17]"
        );

    [Fact]
    public void Arguments_are_unique_within_a_field_or_directive() =>
        ExpectIn(
            """
            type A { b(c: Int, c: Int, c: Int): Int }
            interface I { b(c: Int, c: Int): Int }
            directive @d(c: Int, c: Int) on FIELD
            """,
            "Argument \"A.b(c:)\" can only be defined once. [1:12, 1:20, 1:28]",
            "Argument \"I.b(c:)\" can only be defined once. [2:17, 2:25]",
            "Argument \"@d(c:)\" can only be defined once. [3:14, 3:22]"
        );

    [Fact]
    public void Only_a_defined_type_of_the_same_kind_can_be_extended() =>
        ExpectIn(
            """
            extend type Qery { b: Int }
            extend type S { b: Int }
            extend scalar Query @d
            extend interface Query { c: Int }
            extend union Query = Query
            extend enum Query { D }
            extend input Query { e: Int }
            extend scalar Int @d
            scalar S
            directive @d on SCALAR
            """,
            "Cannot extend type \"Qery\" because it is not defined. Did you mean \"Query\"? [1:13]",
            "Cannot extend type \"Int\" because it is not defined. [8:15]",
            "Cannot extend non-object type \"S\". [9:1, 2:1]",
            "Cannot extend non-scalar type \"Query\". [10:24, 3:1]",
            "Cannot extend non-interface type \"Query\". [10:24, 4:1]",
            "Cannot extend non-union type \"Query\". [10:24, 5:1]",
            "Cannot extend non-enum type \"Query\". [10:24, 6:1]",
            "Cannot extend non-input object type \"Query\". [10:24, 7:1]"
        );

    [Fact]
    public void Every_type_that_is_referred_to_is_known() =>
        Expect(
            """
            schema { query: Query mutation: Nowhere }
            type Query implements Noode { a(b: [Strin!]!): Quer c: __Type }
            interface Node implements Noode { a: Int }
            union U = Query | Unheard
            input Filter { a: Unheard }
            directive @d(a: Unheard) on FIELD
            extend type Missing { a: Unheard }
            """,
            "Unknown type \"Nowhere\". [1:33]",
            "Unknown type \"Noode\". Did you mean \"Node\"? [2:23]",
            "Unknown type \"Strin\". Did you mean \"String\"? [2:37]",
            "Unknown type \"Quer\". Did you mean \"Query\"? [2:48]",
            "Unknown type \"Noode\". Did you mean \"Node\"? [3:27]",
            "Unknown type \"Unheard\". [4:19]",
            "Unknown type \"Unheard\". [5:19]",
            "Unknown type \"Unheard\". [6:17]",
            "Cannot extend type \"Missing\" because it is not defined. [7:13]",
            "Unknown type \"Unheard\". [7:26]"
        );
}
