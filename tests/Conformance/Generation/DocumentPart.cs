namespace Serverless.Conformance.Tests.Generation;

/// <summary>What one operation or fragment uses.</summary>
internal sealed class DocumentPart
{
    public HashSet<string> Variables { get; } = [];

    public HashSet<string> Spreads { get; } = [];
}
