namespace Serverless.GraphQL.Types;

/// <summary>Made by <see cref="GraphQLType"/> alone.</summary>
internal sealed class ListType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"[{OfType}]";
}
