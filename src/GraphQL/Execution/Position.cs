using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution;

/// <summary>
/// A response position as far as the plan knows it. The bytes before its value, its prefix, are passed down to the node
/// that writes the first byte of the value: an object passes its own prefix with <c>{"id":</c> on to its first field,
/// and so on down to a leaf.
/// </summary>
/// <remarks>
/// The prefix differs inside lists, so it comes in variants, and the caller that has a value written says which.
/// Variant 0 is for positions outside lists and for the first item of the first item of the lists around. Variant 1 is
/// for every further item of the nearest list (a comma). The variants from 2 on are for the first item of the nearest
/// list when that list stands in variant 1, 2, ... of its own position. Where prefixes become long or many, as in lists
/// of lists, the object or list writes its own prefix and the count begins anew; otherwise plans would grow with the
/// square of their depth.
/// </remarks>
internal sealed class Position
{
    private const int MaxVariants = 4;
    private const int MaxLength = 96;

    private readonly Fragment[] _prefixes;
    private readonly Fragment[] _nulls;

    private Position(SelectedField field, bool isNonNull, IEnumerable<Fragment> prefixes)
    {
        Field = field;
        IsNonNull = isNonNull;
        _prefixes = [.. prefixes];
        _nulls = [.. _prefixes.Select(static prefix => prefix.Then("null"u8))];
        PassesOn =
            _prefixes.Length <= MaxVariants && Array.TrueForAll(_prefixes, static prefix => prefix.Length <= MaxLength);
    }

    /// <summary>The position of an operation's data, which belongs to no field.</summary>
    public static Position Data { get; } = new(null!, false, [Fragment.Of("""{"data":""")]);

    /// <summary>How many bytes its prefixes take.</summary>
    public long Bytes => _prefixes.Concat(_nulls).Sum(static fragment => (long)fragment.Padded.Length);

    public SelectedField Field { get; }

    public bool IsNonNull { get; }

    /// <summary>
    /// Whether the prefix is passed on to what is inside an object or list. Otherwise the object or list writes it.
    /// </summary>
    public bool PassesOn { get; }

    public Fragment Prefix(int variant) => _prefixes[variant];

    /// <summary>Returns null with its prefix, for a nullable position.</summary>
    public Fragment Null(int variant) => _nulls[variant];

    /// <summary>The variant of a list's further items.</summary>
    public const int NextItem = 1;

    /// <summary>Returns the variant of the first field, when the object stands in <paramref name="variant"/>.</summary>
    public int FirstField(int variant) => PassesOn ? variant : 0;

    /// <summary>Returns the variant of the first item, when the list stands in <paramref name="variant"/>.</summary>
    public int FirstItem(int variant) => variant == 0 || !PassesOn ? 0 : variant + 1;

    /// <summary>Returns the position of a field of the object at this position.</summary>
    public Position OfField(SelectedField field, bool isFirst)
    {
        if (!isFirst)
            return new(field, field.IsNonNull, [Fragment.Of($",\"{field.ResponseName}\":")]);
        return new(field, field.IsNonNull, PassedOn().Select(prefix => prefix.Then($"{{\"{field.ResponseName}\":")));
    }

    /// <summary>Returns the position of the items of the list at this position.</summary>
    public Position OfItems(bool isNonNull)
    {
        var opened = PassedOn().Select(static prefix => prefix.Then("["u8)).ToList();
        opened.Insert(NextItem, Fragment.Of(","));
        return new Position(Field, isNonNull, opened);
    }

    private Fragment[] PassedOn() => PassesOn ? _prefixes : [Fragment.Of("")];
}
