namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>The two forms of a response; GraphQL over HTTP gives them different status codes.</summary>
internal enum ResponseMediaType
{
    /// <summary><c>application/json</c>: 200 for every well-formed request.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: 400 where nothing was executed.</summary>
    GraphQLResponse,
}
