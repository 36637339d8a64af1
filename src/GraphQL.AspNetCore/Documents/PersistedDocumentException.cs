namespace Serverless.GraphQL.AspNetCore.Documents;

/// <summary>A folder of documents that cannot be served.</summary>
/// <param name="problems">Each with its file and place.</param>
public sealed class PersistedDocumentException(IReadOnlyList<string> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
