using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.GraphQL;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Types;

/// <summary>Asks our introspection about a schema.</summary>
internal static class IntrospectedSchema
{
    /// <param name="sdl">The schema; it needs no resolvers.</param>
    /// <param name="query">The introspection query that the reference writes for tools.</param>
    /// <param name="cancellationToken">Ends the execution.</param>
    /// <returns>The entry <c>data</c> of the answer.</returns>
    public static async Task<JsonNode> OfAsync(string sdl, string query, CancellationToken cancellationToken)
    {
        var server = ServerOf(Schema.Parse(sdl));
        using var response = await server.ExecuteAsync(
            new GraphQLRequest { Query = query, Root = "" },
            cancellationToken
        );
        var answer = JsonElement.Parse(response.Body.Span);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return JsonNode.Parse(answer.GetProperty("data").GetRawText())!;
    }

    /// <summary>Makes a server that has only the resolvers of introspection.</summary>
    private static GraphQLServer ServerOf(Schema schema)
    {
        var root = new ObjectBinding<string>(schema.QueryType.Name) { Type = schema.QueryType };
        return new GraphQLServer(
            new BoundSchema(
                schema,
                new Dictionary<string, ObjectBinding> { [root.Name] = root },
                new InputShapes(new Dictionary<string, InputBinding>())
            )
        );
    }
}
