namespace Serverless.Api.Endpoints;

/// <summary>The paths of the API, without the slash before them, for the functions' routes and for the desk server.</summary>
public static class ApiRoutes
{
    /// <summary>GraphQL over HTTP, and below it the files of the IDE.</summary>
    public const string GraphQL = "api/graphql";

    /// <summary>Whether requests are answered, and from which edition.</summary>
    public const string Health = "api/health";

    /// <summary>Publishes the packaged data set.</summary>
    public const string Seed = "api/seed";
}
