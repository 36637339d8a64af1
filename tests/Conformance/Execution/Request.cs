namespace Serverless.Conformance.Tests.Execution;

/// <param name="Document">The text.</param>
/// <param name="Variables">A JSON object.</param>
/// <param name="Operation">Which operation of the document to run; null for the only one.</param>
internal sealed record Request(string Document, string Variables = "{}", string? Operation = null)
{
    public override string ToString() => $"{Document}\n{Variables} {Operation}";
}
