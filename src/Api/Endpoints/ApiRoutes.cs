namespace Serverless.Api.Endpoints;

/// <summary>
/// The paths of the API, without a leading slash, for the routes of the functions and for the desk server.
/// </summary>
public static class ApiRoutes
{
    /// <summary>Serves GraphQL over HTTP, and below it the files of the IDE.</summary>
    public const string GraphQL = "api/graphql";

    /// <summary>Reports whether requests are answered, and from which edition.</summary>
    public const string Health = "api/health";

    /// <summary>Publishes the packaged data set.</summary>
    public const string Seed = "api/seed";
}
