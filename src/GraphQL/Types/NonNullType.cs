namespace Serverless.GraphQL.Types;

/// <summary>Made by <see cref="GraphQLType"/> alone. Its inner type is never itself non-null.</summary>
internal sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override GraphQLType NonNull => this;

    public override GraphQLType NonNullOfRequest => this;

    public override GraphQLType Nullable => OfType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"{OfType}!";
}
