namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Type</c>: a reference to a type, as written.</summary>
internal abstract class TypeNode : Node;

/// <summary><c>NamedType</c>.</summary>
internal sealed class NamedTypeNode : TypeNode
{
    public required NameNode Name { get; init; }
}

/// <summary><c>ListType : [ Type ]</c>.</summary>
internal sealed class ListTypeNode : TypeNode
{
    public required TypeNode Type { get; init; }
}

/// <summary><c>NonNullType</c>: a named or list type and an exclamation mark.</summary>
internal sealed class NonNullTypeNode : TypeNode
{
    public required TypeNode Type { get; init; }
}
