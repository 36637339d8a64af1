using System.Runtime.InteropServices;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Execution.Caching;

/// <summary>
/// Everything that a server remembers of the documents that clients send: those that it prepared and those that it
/// refused, by text and by the bytes of a JSON string. A document is remembered from the second time on that it is
/// sent.
/// </summary>
/// <param name="maxDocuments">How many documents each cache keeps.</param>
/// <param name="maxBytes">How much memory the prepared documents of each cache may hold.</param>
/// <param name="decode">Turns the content of a JSON string into text.</param>
/// <param name="prepare">Parses and validates a text.</param>
internal sealed class DocumentCaches(
    int maxDocuments,
    long maxBytes,
    Func<ReadOnlySpan<byte>, string> decode,
    Func<string, PreparedDocument> prepare
)
{
    private readonly DocumentCache _byJson = new(maxDocuments, maxBytes);
    private readonly DocumentCache _byText = new(maxDocuments, maxBytes);
    private readonly RefusedDocuments _refusedByJson = new(maxDocuments, maxBytes / 8);
    private readonly RefusedDocuments _refusedByText = new(maxDocuments, maxBytes / 8);
    private readonly SeenTexts _seen = new();

    /// <exception cref="GraphQLException">The document cannot be executed.</exception>
    public PreparedDocument GetByText(string text) =>
        Get(_byText, _refusedByText, MemoryMarshal.AsBytes(text.AsSpan()), text);

    /// <param name="json">The bytes between the quotes of a JSON string.</param>
    /// <exception cref="GraphQLException">The document cannot be executed.</exception>
    public PreparedDocument GetByJson(ReadOnlySpan<byte> json) => Get(_byJson, _refusedByJson, json, null);

    private PreparedDocument Get(DocumentCache cache, RefusedDocuments refusals, ReadOnlySpan<byte> key, string? text)
    {
        if (cache.Find(key) is { } known)
            return known;
        if (refusals.Find(key) is { } errors)
            throw new GraphQLException(errors);
        try
        {
            var prepared = prepare(text ?? decode(key));
            if (_seen.IsSeenAgain(key))
                cache.Add(key, prepared);
            return prepared;
        }
        catch (GraphQLException exception)
        {
            if (_seen.IsSeenAgain(key))
                refusals.Add(key, exception.Errors);
            throw;
        }
    }
}
