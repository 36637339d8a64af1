using Serverless.Graph;
using Serverless.GraphQL;
using Serverless.GraphQL.AspNetCore;
using Serverless.News.Index;

namespace Serverless.Api.Endpoints;

/// <summary>Names what answers depend on beside the request: the edition, and each part of the program that has a say.</summary>
internal static class AnswerVersion
{
    private static readonly string Build = string.Concat(
        new[]
        {
            typeof(AnswerVersion),
            typeof(GraphSchema),
            typeof(Edition),
            typeof(GraphQLServer),
            typeof(GraphQLEndpoint),
        }.Select(static part => part.Module.ModuleVersionId.ToString("N"))
    );

    public static string Of(object? root) => root is Edition edition ? edition.Id + Build : Build;
}
