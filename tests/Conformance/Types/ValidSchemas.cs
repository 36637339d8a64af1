namespace Serverless.Conformance.Tests.Types;

/// <summary>Valid schemas: together they use every kind of definition and extension.</summary>
internal static class ValidSchemas
{
    /// <summary>A newsroom to which every rule of section 3 applies.</summary>
    public const string Newsroom = """"
        "The newsroom."
        schema { query: Query mutation: Change subscription: Ticker }

        """
        What can be asked.
        Everything has an id.
        """
        type Query implements Node {
          id: ID!
          node(id: ID!): Node
          article(slug: String = "latest", edition: Int = 3): Article
          articles(
            filter: ArticleFilter = {genres: [NEWS, REPORT]}, first: Int! = 10, order: [Order!] = [{by: DATE}]
          ): [Text!]!
          search("What to look for." text: String!, kinds: [Kind]): [Found]
          weather: Float @deprecated
          old(arg: Int @deprecated(reason: "Not needed.")): String @deprecated(reason: "Use `article`.")
        }

        type Change { publish(input: PublishInput!): Article retract(which: Which!): Boolean! }
        type Ticker { headline: String @cost(weight: 5) }

        interface Node { id: ID! }
        interface Dated { date: Date }
        interface Text implements Node & Dated @cost(weight: 2) {
          id: ID!
          date: Date
          title(length: Int): String
          related: [Text]
          source: Found
        }

        type Article implements Text & Node & Dated {
          id: ID!
          date: Date!
          title(length: Int, ellipsis: String = "..."): String!
          related(first: Int): [Article!]!
          source: Person
          genre: Genre
          tags: [[String!]]
        }
        type Person implements Node @cost(weight: 1) @cost(weight: 3, on: ["name"]) {
          id: ID! name: String! boss: Person
        }

        union Found = Article | Person | Place
        type Place { name: String, found: Found }

        enum Genre { NEWS "Longer." REPORT OPINION @deprecated(reason: "No more.") INTERVIEW REVIEW }
        enum Kind { ARTICLE PERSON }
        enum By { DATE TITLE }

        input ArticleFilter {
          genres: [Genre!] since: Date text: TextFilter not: ArticleFilter first: Int = 1 @deprecated
        }
        input TextFilter { contains: String! = "a", exact: Boolean = false, within: [TextFilter!]! = [] }
        input Order { by: By!, descending: Boolean! = true }
        input PublishInput {
          title: String!, date: Date, tags: [[String!]] = [["a"], null], weight: Float = 1.5, by: ID = "x"
        }
        input Which @oneOf { id: ID slug: String person: PersonRef }
        input PersonRef { name: String! boss: PersonRef }

        "A day."
        scalar Date @specifiedBy(url: "https://example.org/date")
        scalar Anything

        "How dear a field is."
        directive @cost(weight: Int! = 1, on: [String!]) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE
        directive @cached("Seconds." for: Int = 60, which: Which) on QUERY | FIELD | FRAGMENT_SPREAD
        """";

    /// <summary>A schema with extensions of everything.</summary>
    public const string Extended = """
        type Query { a: A, u: U, e(i: I): E, s: S }
        extend type Query { more(i: [I!]! = []): [A]! }
        interface A { id: ID }
        interface B { b: Int }
        extend interface A implements B { b: Int }
        type C implements A & B { id: ID! b: Int! c: Int }
        type D { id: ID b: Int @mark }
        extend type D implements A & B @mark { d: [D!] }
        extend type D { e: E }
        union U = C
        extend union U @mark = D
        enum E { ONE }
        extend enum E { TWO THREE }
        extend enum E @mark
        input I { a: Int = 1 }
        extend input I @mark { b: I, c: [Float!] = [1, 2.5] }
        scalar S @specifiedBy(url: "https://example.org/s")
        extend scalar S @mark
        directive @mark on SCALAR | OBJECT | UNION | ENUM | INPUT_OBJECT | FIELD_DEFINITION
        extend schema @link
        directive @link on SCHEMA
        """;

    public const string Smallest = "type Query { a: Int }";

    /// <summary>A schema with types that are named like root types but are not.</summary>
    public const string NamedRoots = """
        schema { query: Mutation }
        extend schema { mutation: Query }
        type Mutation { a: String! }
        type Query { b: Boolean }
        type Subscription { c: ID }
        """;

    /// <summary>A schema with descriptions of every layout.</summary>
    public const string Described = """""""
        "plain"
        type Query {
          """
          block
            indented

          blank line above
          """
          a("one line" b: Int, """block""" c: Int): Int
          "with \"quotes\" and \\ and \n line" d: Int
          """with quote" """ e: Int
          "" f: Int
          "   leading blanks" g: Int
          "trailing backslash \\" h: Int
          "a very long description that does not fit into a single line of eighty characters, whatever is done" i: Int
        }
        "enum" enum E { "value" A """block value""" B }
        "input" input I { "field" a: Int = 1 }
        "union" union U = Query
        "interface" interface N { "field" a: Int }
        "scalar" scalar S
        "directive" directive @d("argument" a: Int) on FIELD
        """"""";

    /// <summary>
    /// A schema that defines everything that it could leave to the specification.
    /// </summary>
    public const string SpelledOut = """
        schema { query: Query }
        type Query { a(b: ID @deprecated): Int @deprecated(reason: "Unused.") c(choice: Choice): Kind }
        type Kind { of: __TypeKind text: String date: Date }
        input Choice @oneOf { first: Boolean second: Float }
        scalar Date @specifiedBy(url: "https://example.org/date")

        "Ours." scalar Int
        scalar Float
        scalar String
        scalar Boolean
        scalar ID

        directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Ours." directive @skip("Ours." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @deprecated(reason: String! = "No longer supported")
          on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        directive @specifiedBy(url: String!) on SCALAR
        directive @oneOf on INPUT_OBJECT

        enum __TypeKind { SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL }
        """;

    /// <summary>The schemas that generated cases start from.</summary>
    public static IReadOnlyList<string> All { get; } = [Newsroom, Extended, Smallest, NamedRoots, Described];
}
