namespace Serverless.GraphQL.Types;

/// <summary>Its inner type is never itself non-null.</summary>
internal sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override string ToString() => $"{OfType}!";
}
