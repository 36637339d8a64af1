using Serverless.GraphQL.Execution;

namespace Serverless.GraphQL;

/// <summary>A document that a server holds ready, however many others it has to remember: <see cref="GraphQLServer.Prepare"/>.</summary>
public sealed class GraphQLDocument
{
    internal GraphQLDocument(string text, PreparedDocument prepared) => (Text, Prepared) = (text, prepared);

    /// <summary>As it was given.</summary>
    public string Text { get; }

    internal PreparedDocument Prepared { get; }
}
