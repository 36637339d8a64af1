namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Argument : Name : Value</c>.</summary>
internal sealed class ArgumentNode : Node
{
    public required NameNode Name { get; init; }

    public required ValueNode Value { get; init; }
}
