namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>ListType : [ Type ]</c>.</summary>
internal sealed class ListTypeNode : TypeNode
{
    public required TypeNode Type { get; init; }
}
