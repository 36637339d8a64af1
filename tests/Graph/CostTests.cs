using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Serverless.GraphQL;
using Serverless.Testing.Node;

namespace Serverless.Graph.Tests;

/// <summary>Checks what the schema says about the cost of operations.</summary>
public sealed partial class CostTests
{
    private static readonly GraphQLServer Server = new(GraphSchema.Build());

    [Theory]
    [InlineData("{ edition { id } }", 1)]
    [InlineData("{ articles { totalCount } }", 1)]
    [InlineData("{ articles { nodes { title } } }", 1 + 20)]
    [InlineData("{ articles(first: 5) { edges { node { title } } pageInfo { hasNextPage } } }", 1 + (5 * 2) + 1)]
    [InlineData(
        "{ claims(filter: {kinds: [CASUALTY]}) { nodes { attributions { nodes { article { id } } } } } }",
        5 + 1 + (20 * (1 + 1 + (5 * 2)))
    )]
    [InlineData("{ claims(first: 0) { facets { standings { count } } } }", 1 + 50 + 4)]
    [InlineData("""{ nodes(ids: ["a", "b"]) { id } }""", 2)]
    public async Task An_operation_costs_about_as_many_objects_as_it_asks_for(string query, double cost) =>
        Assert.Equal(cost, await CostOf(query));

    [Fact]
    public async Task Claims_of_claims_of_claims_are_refused_and_told_why()
    {
        var answer = await Served.Harbour.Ask(
            "{ articles(first: 100) { nodes { claims(first: 100) { nodes "
                + "{ attributions(first: 100) { nodes { id } } } } } } }"
        );

        Assert.Null(answer["data"]);
        var error = Assert.Single(answer["errors"]!.AsArray())!;
        Assert.Equal("COST_LIMIT_EXCEEDED", error["extensions"]!["code"]!.GetValue<string>());
        Assert.Equal(
            "The operation costs 1020201; at most 20000 is allowed. Ask for shorter lists, or for less of each object.",
            error["message"]!.GetValue<string>()
        );
    }

    [Fact]
    public async Task Asking_for_the_whole_schema_stays_far_below_the_limit()
    {
        var cost = await CostOf(
            await ReferenceImplementation.IntrospectionQueryAsync(TestContext.Current.CancellationToken)
        );

        Assert.InRange(cost, 100, new GraphQLServerOptions().MaxCost / 4);
    }

    [Fact]
    public void Every_list_of_objects_says_how_long_it_is_expected_to_be()
    {
        var lists = ListOfObjects().Matches(GraphSchema.Text).Select(static match => match.Value.Trim());
        var connections = Connection().Matches(GraphSchema.Text).Select(static match => match.Value.Trim());

        Assert.All(
            [.. lists, .. connections],
            static field => Assert.Contains("@listSize(", field, StringComparison.Ordinal)
        );
        Assert.True(lists.Count() > 15 && connections.Count() > 15);
    }

    private static async Task<double> CostOf(string query)
    {
        var request = new GraphQLRequest
        {
            Query = query,
            Root = Served.Harbour,
            ReportCost = true,
        };
        using var response = await Server.ExecuteAsync(request, TestContext.Current.CancellationToken);
        var answer = JsonElement.Parse(Encoding.UTF8.GetString(response.Body.Span));
        return answer.TryGetProperty("extensions", out var extensions)
            ? extensions.GetProperty("cost").GetProperty("estimated").GetDouble()
            : throw new InvalidOperationException(answer.ToString());
    }

    /// <summary>
    /// Matches fields of objects only: no argument and no field of an input is a list that is never null.
    /// </summary>
    [GeneratedRegex(@"^  \w+(\([^)]*\))?: \[\w+!?\]!.*$", RegexOptions.Multiline)]
    private static partial Regex ListOfObjects();

    [GeneratedRegex(@"\): \w+Connection\b[^\n]*\n[^\n]*")]
    private static partial Regex Connection();
}
