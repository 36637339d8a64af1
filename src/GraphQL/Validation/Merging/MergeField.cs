using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Merging;

/// <summary>A field where it is selected.</summary>
/// <param name="node">The selection.</param>
/// <param name="parentType">The type that it is selected on; null where the schema does not know it.</param>
/// <param name="definition">Null where the schema does not know the field.</param>
internal sealed class MergeField(FieldNode node, CompositeType? parentType, FieldDefinition? definition)
{
    private string? _arguments;

    public FieldNode Node { get; } = node;

    public CompositeType? ParentType { get; } = parentType;

    public GraphQLType? Type { get; } = definition?.Type;

    public string Name => Node.Name.Value;

    /// <summary>Equal for equal sets of arguments.</summary>
    public string Arguments => _arguments ??= CanonicalText.Of(Node.Arguments);

    /// <summary>Two fields that are selected on different object types never answer for one object.</summary>
    public bool IsExclusiveWith(MergeField other) =>
        ParentType != other.ParentType && ParentType is ObjectType && other.ParentType is ObjectType;

    /// <summary>
    /// Whether no response has room for the values of both: specification, <c>SameResponseShape</c>, without selection sets.
    /// </summary>
    public bool HasOtherShapeThan(MergeField other) =>
        Type is not null && other.Type is not null && HaveOtherShapes(Type, other.Type);

    private static bool HaveOtherShapes(GraphQLType type, GraphQLType other) =>
        (type, other) switch
        {
            (NonNullType one, NonNullType two) => HaveOtherShapes(one.OfType, two.OfType),
            (ListType one, ListType two) => HaveOtherShapes(one.OfType, two.OfType),
            (CompositeType, CompositeType) => false,
            _ => type != other,
        };
}
