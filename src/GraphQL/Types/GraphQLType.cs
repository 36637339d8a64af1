namespace Serverless.GraphQL.Types;

/// <summary>
/// A type as fields and arguments refer to it: a named type, or a list or non-null wrapper. Each type keeps its two
/// wrappers, so equal types of a schema are the same object and compare by reference.
/// </summary>
internal abstract class GraphQLType
{
    private ListType? _list;
    private NonNullType? _nonNull;

    /// <summary>The list of this type.</summary>
    public ListType List => _list ?? Keep(ref _list, new ListType(this));

    /// <summary>The non-null type of this type; itself if it is one.</summary>
    public virtual GraphQLType NonNull => _nonNull ?? Keep(ref _nonNull, new NonNullType(this));

    /// <summary>This type without its non-null wrapper; itself if it has none.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>
    /// The list of this type for a request. Requests may name any number of types, so a list that the schema does not
    /// have is not kept.
    /// </summary>
    public ListType ListOfRequest => _list ?? new ListType(this);

    /// <summary>
    /// The non-null type of this type for a request, kept no longer than <see cref="ListOfRequest"/>.
    /// </summary>
    public virtual GraphQLType NonNullOfRequest => _nonNull ?? new NonNullType(this);

    /// <summary>The named type that remains when all wrappers are taken off.</summary>
    public abstract NamedType Named { get; }

    /// <summary>
    /// Whether values of this type can be given as input (specification, section 3.4.2, <c>IsInputType</c>).
    /// </summary>
    public bool IsInputType => Named is ScalarType or EnumType or InputObjectType or UnknownType;

    /// <summary>Whether fields can return this type (specification, section 3.4.2, <c>IsOutputType</c>).</summary>
    public bool IsOutputType => Named is not InputObjectType;

    /// <summary>Returns the type as SDL spells it: <c>[Claim!]!</c>.</summary>
    public abstract override string ToString();

    private static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}

/// <summary>A list. Only <see cref="GraphQLType"/> makes one.</summary>
internal sealed class ListType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"[{OfType}]";
}

/// <summary>
/// A type without null. Only <see cref="GraphQLType"/> makes one; its inner type is never itself non-null.
/// </summary>
internal sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override GraphQLType NonNull => this;

    public override GraphQLType NonNullOfRequest => this;

    public override GraphQLType Nullable => OfType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"{OfType}!";
}
