namespace Serverless.GraphQL.Language.Ast;

/// <summary>
/// <c>TypeDefinition</c>, or <c>TypeExtension</c> when <see cref="IsExtension"/> is set: both have one shape.
/// </summary>
internal abstract class TypeDefinitionNode : TypeSystemNode
{
    public required bool IsExtension { get; init; }

    /// <summary>Always null on an extension.</summary>
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }
}

/// <summary><c>ScalarTypeDefinition</c> or <c>ScalarTypeExtension</c>.</summary>
internal sealed class ScalarTypeDefinitionNode : TypeDefinitionNode;

/// <summary><c>ObjectTypeDefinition</c> or <c>ObjectTypeExtension</c>.</summary>
internal sealed class ObjectTypeDefinitionNode : TypeDefinitionNode
{
    public required IReadOnlyList<NamedTypeNode> Interfaces { get; init; }

    public required IReadOnlyList<FieldDefinitionNode> Fields { get; init; }
}

/// <summary><c>InterfaceTypeDefinition</c> or <c>InterfaceTypeExtension</c>.</summary>
internal sealed class InterfaceTypeDefinitionNode : TypeDefinitionNode
{
    public required IReadOnlyList<NamedTypeNode> Interfaces { get; init; }

    public required IReadOnlyList<FieldDefinitionNode> Fields { get; init; }
}

/// <summary><c>UnionTypeDefinition</c> or <c>UnionTypeExtension</c>.</summary>
internal sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    public required IReadOnlyList<NamedTypeNode> Types { get; init; }
}

/// <summary><c>EnumTypeDefinition</c> or <c>EnumTypeExtension</c>.</summary>
internal sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    public required IReadOnlyList<EnumValueDefinitionNode> Values { get; init; }
}

/// <summary><c>InputObjectTypeDefinition</c> or <c>InputObjectTypeExtension</c>.</summary>
internal sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    public required IReadOnlyList<InputValueDefinitionNode> Fields { get; init; }
}

/// <summary><c>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?</c>.</summary>
internal sealed class FieldDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; }

    public required TypeNode Type { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }
}

/// <summary>
/// <c>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</c>: an argument or an input
/// field.
/// </summary>
internal sealed class InputValueDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required TypeNode Type { get; init; }

    public ValueNode? DefaultValue { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }
}

/// <summary><c>EnumValueDefinition : Description? EnumValue Directives[Const]?</c>.</summary>
internal sealed class EnumValueDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }
}
