namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Name</c>.</summary>
internal sealed class NameNode : Node
{
    public required string Value { get; init; }
}
