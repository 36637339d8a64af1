using Serverless.GraphQL.AspNetCore;

namespace Serverless.Api.Endpoints;

/// <summary>The IDE as the build laid it beside the program.</summary>
internal static class Ide
{
    public static GraphQLHttpOptions Options { get; } =
        new() { IdeFolder = Path.Combine(AppContext.BaseDirectory, "ide"), IdeTitle = "Serverless" };
}
