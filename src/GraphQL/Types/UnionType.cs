namespace Serverless.GraphQL.Types;

internal sealed class UnionType(string name) : CompositeType(name)
{
    public IReadOnlyList<ObjectType> Types { get; internal set; } = [];

    public override FieldDefinition? FindField(string name) => null;
}
