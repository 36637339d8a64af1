namespace Serverless.GraphQL.AspNetCore.Documents;

/// <summary>
/// The documents that the operator provides, parsed and validated when they are read. Each has its id, and
/// <c>sha256:</c> with the hash of its text as a second one.
/// </summary>
public sealed class PersistedDocuments
{
    private readonly Dictionary<string, GraphQLDocument> _byId;

    private PersistedDocuments(Dictionary<string, GraphQLDocument> byId, int count) => (_byId, Count) = (byId, count);

    /// <summary>The number of documents, each counted once.</summary>
    public int Count { get; }

    /// <summary>
    /// Reads all documents of a folder and its subfolders. <c>NAME.graphql</c> is the document with the id <c>NAME</c>,
    /// or <c>FOLDER/NAME</c> in a subfolder. A JSON file is a manifest: an object of ids and documents, or the format
    /// of Apollo's tools.
    /// </summary>
    /// <param name="folder">The folder; files of other kinds are ignored.</param>
    /// <param name="server">The server that has to be able to execute the documents.</param>
    /// <exception cref="PersistedDocumentException">
    /// The folder or a file cannot be used; the exception lists every problem.
    /// </exception>
    public static PersistedDocuments Read(string folder, GraphQLServer server)
    {
        ArgumentNullException.ThrowIfNull(server);
        var collected = new DocumentCollector(server);
        new DocumentFolder(folder, collected).Read();
        return collected.Problems.Count == 0
            ? new PersistedDocuments(collected.ById, collected.Count)
            : throw new PersistedDocumentException(collected.Problems);
    }

    internal GraphQLDocument? Find(string id) => _byId.GetValueOrDefault(id);
}

/// <summary>A folder of persisted documents cannot be used.</summary>
/// <param name="problems">The problems, each with its file and location.</param>
public sealed class PersistedDocumentException(IReadOnlyList<string> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
