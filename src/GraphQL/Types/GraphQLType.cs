namespace Serverless.GraphQL.Types;

/// <summary>
/// A type as fields and arguments refer to it: named, or a list or non-null wrapper. Each type keeps its two wrappers, so equal
/// types of a schema are the same object and compare by reference.
/// </summary>
internal abstract class GraphQLType
{
    private ListType? _list;
    private NonNullType? _nonNull;

    /// <summary>The list of this type.</summary>
    public ListType List => _list ?? Keep(ref _list, new ListType(this));

    /// <summary>This type without null; itself where it is that already.</summary>
    public virtual GraphQLType NonNull => _nonNull ?? Keep(ref _nonNull, new NonNullType(this));

    /// <summary>This type with null; itself unless it is a non-null type.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>
    /// <see cref="List"/> for a request, which may name any number of types: one that the schema does not have is not kept.
    /// </summary>
    public ListType ListOfRequest => _list ?? new ListType(this);

    /// <summary><see cref="NonNull"/> for a request, as <see cref="ListOfRequest"/>.</summary>
    public virtual GraphQLType NonNullOfRequest => _nonNull ?? new NonNullType(this);

    /// <summary>What remains when all wrappers are taken off.</summary>
    public abstract NamedType Named { get; }

    /// <summary>Specification, section 3.4.2, <c>IsInputType</c>.</summary>
    public bool IsInputType => Named is ScalarType or EnumType or InputObjectType or UnknownType;

    /// <summary>Specification, section 3.4.2, <c>IsOutputType</c>.</summary>
    public bool IsOutputType => Named is not InputObjectType;

    /// <summary>As written in SDL: <c>[Claim!]!</c>.</summary>
    public abstract override string ToString();

    private static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}

/// <summary>Made by <see cref="GraphQLType"/> alone.</summary>
internal sealed class ListType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"[{OfType}]";
}

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
