namespace Serverless.GraphQL;

/// <summary>How far a request came.</summary>
public enum ResponseOutcome
{
    /// <summary>The operation was executed; there may be errors of fields.</summary>
    Executed,

    /// <summary>The document could not be parsed, validated or its operation chosen, or the variables could not be coerced.</summary>
    RequestError,

    /// <summary>The operation is a mutation, and the request allows queries only.</summary>
    NotAllowed,

    /// <summary>A fault of ours kept the operation from being executed; <see cref="GraphQLServerOptions.OnException"/> was told.</summary>
    InternalError,
}
