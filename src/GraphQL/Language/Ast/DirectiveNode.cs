namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Directive : @ Name Arguments?</c>.</summary>
internal sealed class DirectiveNode : Node
{
    public required NameNode Name { get; init; }

    public required IReadOnlyList<ArgumentNode> Arguments { get; init; }
}
