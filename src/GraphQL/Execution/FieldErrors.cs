using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Execution;

/// <summary>
/// The execution errors of one operation. An error gets its path while the careful pass leaves what is around it, so that positions without
/// errors keep no path at all.
/// </summary>
internal sealed class FieldErrors(int limit)
{
    private readonly List<PositionError> _entries = [];

    /// <summary>All of them, also those beyond the limit.</summary>
    public int Count { get; private set; }

    /// <summary>How many are kept.</summary>
    public int Kept { get; private set; }

    /// <summary>How many are not.</summary>
    public int LeftOut => Count - Kept;

    public PositionError this[int index] => _entries[index];

    public void Add(SelectedField field, FieldError error)
    {
        Count++;
        if (Kept == limit)
            return;
        if (Kept == _entries.Count)
            _entries.Add(new PositionError());
        _entries[Kept++].Begin(field, error);
    }

    /// <summary>Those from <paramref name="first"/> on happened in a field with this response name.</summary>
    public void StandIn(int first, string name)
    {
        for (var i = first; i < Kept; i++)
            _entries[i].StandsIn(name);
    }

    /// <summary>Those from <paramref name="first"/> on happened in the item of a list.</summary>
    public void StandIn(int first, int index)
    {
        for (var i = first; i < Kept; i++)
            _entries[i].StandsIn(index);
    }

    public void Clear()
    {
        for (var i = 0; i < Kept; i++)
            _entries[i].End();
        (Count, Kept) = (0, 0);
    }
}

/// <summary>One execution error (specification, section 7.1.6); used again for later ones.</summary>
internal sealed class PositionError
{
    private readonly List<(string? Name, int Index)> _path = [];

    public SelectedField Field { get; private set; } = null!;

    public FieldError Error { get; private set; } = null!;

    /// <summary>Response names and list indices, the innermost first.</summary>
    public IReadOnlyList<(string? Name, int Index)> Path => _path;

    public void Begin(SelectedField field, FieldError error)
    {
        (Field, Error) = (field, error);
        _path.Clear();
    }

    /// <summary>What stands around what is in the path so far.</summary>
    public void StandsIn(string name) => _path.Add((name, 0));

    /// <inheritdoc cref="StandsIn(string)"/>
    public void StandsIn(int index) => _path.Add((null, index));

    /// <summary>Lets go of what a request brought.</summary>
    public void End() => (Field, Error) = (null!, null!);
}

/// <summary>What a client sees of an exception: that there was one.</summary>
internal static class InternalError
{
    public const string Code = "INTERNAL_ERROR";

    public static readonly FieldError Error = new("Internal error.", Code);
}
