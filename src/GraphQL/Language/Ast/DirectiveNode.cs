namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Directive : @ Name Arguments?</c>.</summary>
internal sealed class DirectiveNode : Node
{
    public required NameNode Name { get; init; }

    public required IReadOnlyList<ArgumentNode> Arguments { get; init; }
}

/// <summary><c>Argument : Name : Value</c>.</summary>
internal sealed class ArgumentNode : Node
{
    public required NameNode Name { get; init; }

    public required ValueNode Value { get; init; }
}
