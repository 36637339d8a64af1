namespace Serverless.Conformance.Tests.Language;

/// <summary>Valid requests: together they use every production of section 2 that a request has.</summary>
internal static class ExecutableDocuments
{
    public static IReadOnlyList<string> All { get; } =
    [
        "{ a }",
        "query { a }",
        "{ a b, c,, d ,e }",
        "query Named($a: Int, $b: [String!]! = [\"x\"], $c: In = {d: {e: [1, 2.5, true, null, RED]}}) { a(b: $b) }",
        "mutation ($input: Input! @checked(by: \"hand\")) @traced @logged(level: 3) { publish(input: $input) { id } }",
        "subscription Ticker { tick(every: 5) { at } }",
        """
            {
              first: article(id: "1") {
                ...Text, ... on Report { dateline }, ... @include(if: true) { title }, ...{ genre }
              }
              second: article(id: 2) { ...Text @skip(if: false) }
            }
            fragment Text on Article @cached { title paragraphs(first: -1) }
            """,
        """
            # Keywords are names nearly everywhere.
            query query($query: query, $on: on = on, $null: null) {
              fragment: mutation(subscription: $query, true: "true", type: input) {
                on, true, false, null, implements, directive
              }
              ...type
              ... on on { on }
            }
            fragment type on fragment { interface: union }
            """,
        """""""
            query Strings {
              plain(a: "", b: "a", c: " ", d: "\t\n\r\b\f\/\\\"", e: "é€😀")
              escaped(a: "\u00e9\u20AC\uD83D\uDE00\u{1F600}\u{0}\u{10FFFF}")
              block(a: """""", b: """a""", c: """ a """, d: """
                indented
                  more
                less

              """, e: """
              quote " and \""" and \n and backslash \
              """, f: """

              blank lines around

              """, g: """first
                second
                  third
                """, h: """   """, i: """a"b""", j: """ends with quote"
              """)
            }
            """"""",
        "{ numbers(a: 0, b: -0, c: 1, d: -12345678901234567890, e: 0.0, f: -1.5, g: 1e5, h: 1E+5, i: 1.25e-05) }",
        "{ lists(a: [], b: [[], [[]]], c: [1 2 3], d: [$x, [$y]]) objects(a: {}, b: {c: {}}, d: {e: $x f: [$y]}) }",
        """
            {
              wide(first: "a text that is long", second: "another text that is long", third: "and a third text")
              wider(list: ["a text that is long", "another text that is long", "and a third text", "and a fourth"])
              widest(object: {first: "a text that is long", second: "another text that is long", third: "a third text"})
              deep(a: {b: [{c: [{d: "a text that makes all of this far too long to fit into one line of eighty"}]}]})
              alias: wide(first: "a text that is long", second: "another text that is long") @include(if: true) { id }
            }
            query Wide($first: String = "a text that is long", $second: String = "another text that is long", $third: Int) {
              a
            }
            """,
        "\uFEFF{ a }",
        "{\ta\r\n  b\r  c # comment\r\n}\n\n\n",
        """
            query A { a } query B { b } mutation C { c }
            fragment D on E { f } fragment G on H @i { j }
            """,
        """""""
            "An operation with a description"
            query Described(
              "A variable with one"
              $first: Int
              """
              Another, as a block
                with two lines
              """
              $second: Int = 1 @checked
            ) { a }
            """
            A fragment with a description
            """
            fragment Part on Type { b }
            """"""",
    ];
}
