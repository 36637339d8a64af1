namespace Serverless.GraphQL.AspNetCore.Documents;

/// <summary>
/// Documents that the operator lists, parsed and validated when they are read. Each is found by its id and as
/// <c>sha256:</c> and the hash of its text.
/// </summary>
public sealed class PersistedDocuments
{
    private readonly Dictionary<string, GraphQLDocument> _byId;

    private PersistedDocuments(Dictionary<string, GraphQLDocument> byId, int count) => (_byId, Count) = (byId, count);

    /// <summary>How many there are, each counted once.</summary>
    public int Count { get; }

    /// <summary>
    /// Reads all documents of a folder and of those within it: <c>NAME.graphql</c> is the document with the id <c>NAME</c>
    /// (<c>FOLDER/NAME</c> where it lies deeper), and a JSON file is a manifest, an object of ids and documents or what Apollo's
    /// tools write.
    /// </summary>
    /// <param name="folder">Which; files of other kinds in it are left alone.</param>
    /// <param name="server">Has to be able to execute them.</param>
    /// <exception cref="PersistedDocumentException">The folder or a file cannot be used: every problem.</exception>
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

/// <summary>A folder of documents that cannot be served.</summary>
/// <param name="problems">Each with its file and place.</param>
public sealed class PersistedDocumentException(IReadOnlyList<string> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
