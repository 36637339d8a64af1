using System.Text;
using System.Text.Json;
using Serverless.GraphQL.AspNetCore.Requests;

namespace Serverless.GraphQL.AspNetCore.Documents;

/// <summary>
/// Finds the document that a request names, and registers the documents of clients. It rejects others where only
/// persisted documents are executed.
/// </summary>
internal sealed class DocumentResolver(GraphQLHttpOptions options)
{
    private readonly AutomaticDocuments? _automatic = options
        is { AutomaticDocuments: { } limits, OnlyPersistedDocuments: false }
        ? new AutomaticDocuments(limits)
        : null;

    /// <param name="parameters">The parameters of a request; they receive the document that they name.</param>
    public RequestProblem? Resolve(ref RequestParameters parameters)
    {
        if (options.OnlyPersistedDocuments && parameters.HasQuery)
            return RequestProblem.OnlyPersisted;
        if (parameters.DocumentId is { } id)
            return ResolveId(id, ref parameters);
        return parameters.Hash is { } hash ? ResolveHash(hash, ref parameters) : null;
    }

    /// <summary>
    /// Registers the document of an executed request, if its client asks for that and the options allow it.
    /// </summary>
    public void Register(in RequestParameters parameters)
    {
        if (_automatic is not null && parameters is { Hash: { } hash, Query: { } text, IsStored: false })
            _automatic.Add(hash, text);
    }

    private RequestProblem? ResolveId(string id, ref RequestParameters parameters)
    {
        if (parameters.HasQuery || parameters.Hash is not null)
            return RequestProblem.BadRequest(
                "The parameter 'documentId' replaces 'query' and the extension 'persistedQuery': send one of them."
            );
        if (Find(id) is { } document)
        {
            parameters = parameters with { Document = document, IsStored = true };
            return null;
        }

        return FindRegistered(id, ref parameters) ? null : RequestProblem.DocumentNotFound(id);
    }

    private RequestProblem? ResolveHash(string hash, ref RequestParameters parameters)
    {
        if (parameters.HasQuery)
            return _automatic is null ? null : CheckHash(hash, ref parameters);
        if (Find(DocumentHash.Prefix + hash) is { } document)
        {
            parameters = parameters with { Document = document, IsStored = true };
            return null;
        }

        if (FindRegistered(DocumentHash.Prefix + hash, ref parameters))
            return null;
        return _automatic is null && options.Documents is null
            ? RequestProblem.HashNotSupported
            : RequestProblem.HashNotFound;
    }

    private GraphQLDocument? Find(string id)
    {
        if (options.Documents is not { } documents)
            return null;
        return documents.Find(id) ?? (IsHash(id) ? documents.Find(id.ToLowerInvariant()) : null);
    }

    private bool FindRegistered(string id, ref RequestParameters parameters)
    {
        if (
            _automatic is null
            || !IsHash(id)
            || _automatic.Find(id[DocumentHash.Prefix.Length..].ToLowerInvariant()) is not { } text
        )
            return false;
        parameters = parameters with { Query = text, IsStored = true };
        return true;
    }

    private static bool IsHash(string id) => id.StartsWith(DocumentHash.Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Checks that a document has the hash it is registered under, which other clients rely on.</summary>
    private static RequestProblem? CheckHash(string hash, ref RequestParameters parameters)
    {
        var text = parameters.Query ?? Decode(parameters.QueryJson.Span);
        if (text is null || DocumentHash.Of(text) != hash)
            return RequestProblem.BadRequest("provided sha does not match query");
        parameters = parameters with { Query = text, QueryJson = default };
        return null;
    }

    private static string? Decode(ReadOnlySpan<byte> content)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{Encoding.UTF8.GetString(content)}\""));
            reader.Read();
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is not valid text, so no hash names it.
            return null;
        }
    }
}
