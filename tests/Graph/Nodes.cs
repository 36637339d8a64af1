using System.Text.Json.Nodes;

namespace Serverless.Graph.Tests;

internal static class Nodes
{
    /// <summary>Returns the ids of the nodes of a connection without their type, with spaces between.</summary>
    public static string Slugs(this JsonNode data, params string[] path)
    {
        var connection = path.Aggregate(data, static (node, key) => node[key]!);
        var ids = connection["nodes"]!.AsArray().Select(static node => node!["id"]!.GetValue<string>());
        return string.Join(' ', ids.Select(static id => id.Split(':')[1]));
    }
}
