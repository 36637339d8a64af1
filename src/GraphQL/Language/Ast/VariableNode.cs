namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Variable : $ Name</c>.</summary>
internal sealed class VariableNode : ValueNode
{
    public required NameNode Name { get; init; }
}
