namespace Serverless.Conformance.Tests.Language;

/// <summary>
/// Documents that parse, but need not be valid schemas: together they use every production of section 3.
/// </summary>
internal static class TypeSystemDocuments
{
    public static IReadOnlyList<string> All { get; } =
    [
        "type Query { a: Int }",
        "schema { query: A mutation: B subscription: C }",
        """
            "The whole schema" schema @d(a: 1) @e { query: A }
            extend schema @f
            extend schema { mutation: B }
            extend schema @g { subscription: C }
            """,
        """""""
            """
            A type
            """
            type A implements B & C @d(e: "f") {
              "A field" g: Int
              h(i: Int): Int!
              j("An argument" k: [Int!]! = [1, 2] @l, m: String = "n"): [[String]!] @o(p: {q: R})
              "Another" s(
                "First" t: Int
                "Second" u: Int
              ): Int
            }
            type V
            type W implements X
            type Y implements & Z & A
            type B @c
            extend type A implements D
            extend type A @e
            extend type A { f: Int }
            extend type A implements D & E @f { g: Int }
            """"""",
        """
            interface A { b: Int }
            interface C implements A & D @e { f(g: Int): Int }
            interface H
            interface I implements A
            extend interface A implements J
            extend interface A @k
            extend interface A { l: Int }
            """,
        """
            union A = B
            union C = | D | E
            "With a description" union F @g = H | I
            union J
            union K @l
            extend union A = M | N
            extend union A @o
            extend union A @p = Q
            union Long = FirstMemberWithALongName | SecondMemberWithALongName | ThirdMemberWithALongName | Fourth
            """,
        """
            enum A { B }
            enum C @d { "First" E @f(g: 1) H, I @deprecated(reason: "Use H.") }
            enum J
            extend enum A @k
            extend enum A { L M }
            """,
        """
            input A { b: Int }
            input C @d { "First" e: Int! = 1 @f, g: [C!] = [{e: 1}] h: D = {} }
            input I
            extend input A @j
            extend input A { k: Int = null }
            """,
        """
            scalar A
            "With a description" scalar B @specifiedBy(url: "https://example.org")
            extend scalar A @c
            """,
        """
            directive @a on FIELD
            directive @b(c: Int = 1 @d, "Described" e: [String!]) repeatable on | QUERY | MUTATION | SUBSCRIPTION
              | FIELD
              | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION | SCHEMA | SCALAR | OBJECT
              | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT
              | INPUT_FIELD_DEFINITION
            "Described" directive @f(g: Int) on QUERY | FIELD
            """,
        """
            type type implements interface & union { enum(input: scalar = directive): extend fragment: query }
            input input { input: input = {input: null} }
            enum enum { enum input on type }
            """,
        """""""
            """
            Quotes: " and \""" and backslash \
              indented

            after a blank line
            """
            type A {
              "One line with \"quotes\" and \\ backslash" b: Int
              """One line as a block""" c: Int
              """   leading blanks""" d: Int
              """
              """ e: Int
              "" f: Int
              "two\nlines" g: Int
              """ends with a quote" """ h: Int
              """ends with a backslash\""" i: Int
              """
              x: Int """ j: Int
            }
            """"""",
        "{ a } type Query { a: Int } fragment B on C { d }",
    ];
}
