namespace Serverless.GraphQL.Language.Ast;

/// <summary>A part of a parsed document.</summary>
internal abstract class Node
{
    /// <summary>The place in the source text, from the first token of the node to its last.</summary>
    public required Location Location { get; init; }
}

/// <summary><c>Name</c>.</summary>
internal sealed class NameNode : Node
{
    public required string Value { get; init; }
}
