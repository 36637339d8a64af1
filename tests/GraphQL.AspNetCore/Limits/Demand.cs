using System.Numerics;

namespace Serverless.GraphQL.AspNetCore.Tests.Limits;

/// <summary>
/// Requests to <see cref="LimitSchema"/> that need a given amount of one limit, and little of all others.
/// </summary>
/// <param name="Request">Creates the body that needs an amount.</param>
/// <param name="Refusal">Returns the message of a server that allows an amount and gets a request for one more.</param>
/// <param name="Code">The code of the error.</param>
internal sealed record Demand(Func<int, object> Request, Func<int, string> Refusal, string Code = "LIMIT_EXCEEDED")
{
    /// <summary>
    /// The demands by the names of the settings in the table of SECURITY.md; those whose requests a server rejects as a
    /// whole.
    /// </summary>
    public static IReadOnlyDictionary<string, Demand> BySetting { get; } =
        new Dictionary<string, Demand>
        {
            ["MaxDocumentLength"] = Syntax(
                static n => "{ leaf }".PadRight(n),
                static n => $"Document contains more than {n} characters."
            ),
            ["MaxDocumentTokens"] = Syntax(
                static n => $"{{ count(of: [{Repeat("1 ", n - "{ count ( of : [ ] ) }".Split(' ').Length)}]) }}",
                static n => $"Document contains more than {n} tokens and comments."
            ),
            ["MaxDocumentDepth"] = Syntax(
                static n => $"{Repeat("{ ... ", n - 1)}{{ leaf }}{Repeat(" }", n - 1)}",
                static n => $"Document is nested more than {n} levels deep."
            ),
            ["MaxOperations"] = new(
                static n => new { query = Each(n, static i => $"query Q{i} {{ leaf }}"), operationName = "Q0" },
                static n => $"The document has {n + 1} operations; at most {n} are allowed."
            ),
            ["MaxFragments"] = Query(
                static n =>
                    $"{{ ...F0 }} {Each(n - 1, static i => $"fragment F{i} on Query {{ ...F{i + 1} }}")} "
                    + $"fragment F{n - 1} on Query {{ leaf }}",
                static n => $"The document has {n + 1} fragments; at most {n} are allowed."
            ),
            ["MaxSelections"] = Query(
                static n => $"{{ node {{ {Repeat("leaf ", n - 1)}}} }}",
                static n => $"The operation makes {n + 1} selections; at most {n} are allowed."
            ),
            ["MaxDepth"] = Query(
                static n => $"{Repeat("{ node ", n - 1)}{{ leaf }}{Repeat(" }", n - 1)}",
                static n => $"The operation nests fields {n + 1} levels deep; at most {n} are allowed."
            ),
            ["MaxRootFields"] = Query(
                static n => $"{{ {Repeat("leaf ", n)}}}",
                static n => $"The operation selects {n + 1} root fields; at most {n} are allowed."
            ),
            ["MaxAliases"] = Query(
                static n => $"{{ node {{ {Each(n, static i => $"a{i}: leaf")} }} }}",
                static n => $"The operation gives {n + 1} fields an alias; at most {n} are allowed."
            ),
            ["MaxDirectives"] = Query(
                static n => $"{{ leaf {Repeat("@mark ", n)}}}",
                static n => $"The operation applies {n + 1} directives; at most {n} are allowed."
            ),
            ["MaxSchemaIntrospections"] = Query(
                static n => $"{{ {Each(n, static i => $"a{i}: __schema {{ description }}")} }}",
                static n =>
                    $"The document asks for __schema more than {n} {(n == 1 ? "time" : "times")}; "
                    + "once is enough for all of it."
            ),
            ["MaxCost"] = Query(
                static n => $"{{ nodes(first: {n}) {{ leaf }} }}",
                static n =>
                    $"The operation costs {n + 1}; at most {n} is allowed. "
                    + "Ask for shorter lists, or for less of each object.",
                "COST_LIMIT_EXCEEDED"
            ),
            ["MaxVariableItems"] = new(
                static n => new
                {
                    query = "query ($of: [Int]) { count(of: $of) }",
                    variables = new { of = new int[n] },
                },
                static n => $"The lists of variables have more than {n} items; send fewer at once."
            ),
            ["MaxPlannedFields"] = Query(
                PlannedFields,
                static n => $"The response would have more than {n} fields; ask for less at once.",
                "OPERATION_TOO_LARGE"
            ),
        };

    private static Demand Query(Func<int, string> query, Func<int, string> refusal, string code = "LIMIT_EXCEEDED") =>
        new(n => new { query = query(n) }, refusal, code);

    private static Demand Syntax(Func<int, string> query, Func<int, string> problem) =>
        Query(query, n => $"Syntax Error: {problem(n)} Parsing aborted.", "GRAPHQL_PARSE_FAILED");

    /// <summary>
    /// Creates a query with the given number of planned fields. Below each <c>any</c> a field is planned twice, so
    /// fields add up as binary digits do.
    /// </summary>
    private static string PlannedFields(int count)
    {
        var depth = BitOperations.Log2((uint)count + 1) - 1;
        var rest = count - ((2 << depth) - 1);
        var query = $"leaf {MoreAt(depth)}";
        for (var level = depth - 1; level >= 0; level--)
            query = $"any {{ {query}}} {MoreAt(level)}";
        return $"{{ {query}}}";

        string MoreAt(int level) => ((rest >> level) & 1) == 1 ? "more: leaf " : "";
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Each(int count, Func<int, string> text) =>
        string.Join(' ', Enumerable.Range(0, count).Select(text));
}
