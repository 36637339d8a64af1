namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>ObjectField : Name : Value</c>.</summary>
internal sealed class ObjectFieldNode : Node
{
    public required NameNode Name { get; init; }

    public required ValueNode Value { get; init; }
}
