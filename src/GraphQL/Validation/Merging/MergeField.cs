using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Merging;

/// <summary>A selected field that others may have to be merged with.</summary>
/// <param name="node">The selection.</param>
/// <param name="parentType">The type that it is selected on; null if the schema does not know it.</param>
/// <param name="definition">The field in the schema; null if the schema does not know it.</param>
internal sealed class MergeField(FieldNode node, CompositeType? parentType, FieldDefinition? definition)
{
    private string? _arguments;

    public FieldNode Node { get; } = node;

    public CompositeType? ParentType { get; } = parentType;

    public GraphQLType? Type { get; } = definition?.Type;

    public string Name => Node.Name.Value;

    /// <summary>The arguments as a text that is equal for equal arguments.</summary>
    public string Arguments => _arguments ??= CanonicalText.Of(Node.Arguments);

    /// <summary>
    /// Returns whether the fields never answer for one object, as they are on different object types.
    /// </summary>
    public bool IsExclusiveWith(MergeField other) =>
        ParentType != other.ParentType && ParentType is ObjectType && other.ParentType is ObjectType;

    /// <summary>
    /// Returns whether no response has room for the values of both (specification, <c>SameResponseShape</c>, without
    /// selection sets).
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
