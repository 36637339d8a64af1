using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Language;

/// <summary>A parsed document: operations and fragments, type system definitions, or both; immutable.</summary>
public sealed class Document
{
    private Document(Source source, IReadOnlyList<DefinitionNode> definitions, int tokens)
    {
        Source = source;
        Definitions = definitions;
        Tokens = tokens;
    }

    internal Source Source { get; }

    internal IReadOnlyList<DefinitionNode> Definitions { get; }

    /// <summary>The number of tokens, by which the size in memory is estimated.</summary>
    internal int Tokens { get; }

    /// <summary>Parses a whole document (specification, section 2.3).</summary>
    /// <param name="text">The document.</param>
    /// <param name="limits">The limits; <see cref="ParserLimits.Default"/> if null.</param>
    /// <exception cref="GraphQLException">
    /// The text is not a document or exceeds a limit: one error, with its place.
    /// </exception>
    public static Document Parse(string text, ParserLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (definitions, tokens) = Parser.ParseDocument(text, limits ?? ParserLimits.Default);
        return new Document(new Source(text), definitions, tokens);
    }
}
