using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Execution;

/// <summary>
/// The execution errors of one operation. An error gets its path while the careful pass leaves the positions around it,
/// so that positions without errors need no path.
/// </summary>
internal sealed class FieldErrors(int limit)
{
    private readonly List<PositionError> _entries = [];

    /// <summary>How many errors there are, those beyond the limit included.</summary>
    public int Count { get; private set; }

    /// <summary>How many errors are kept.</summary>
    public int Kept { get; private set; }

    /// <summary>How many errors are not kept.</summary>
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

    /// <summary>
    /// Adds a response name to the paths of all errors from <paramref name="first"/> on, which happened in that field.
    /// </summary>
    public void AddToPaths(int first, string name)
    {
        for (var i = first; i < Kept; i++)
            _entries[i].AddToPath(name);
    }

    /// <summary>
    /// Adds an index to the paths of all errors from <paramref name="first"/> on, which happened in that item.
    /// </summary>
    public void AddToPaths(int first, int index)
    {
        for (var i = first; i < Kept; i++)
            _entries[i].AddToPath(index);
    }

    public void Clear()
    {
        for (var i = 0; i < Kept; i++)
            _entries[i].End();
        (Count, Kept) = (0, 0);
    }
}

/// <summary>One execution error (specification, section 7.1.6). The object is used again for later errors.</summary>
internal sealed class PositionError
{
    private readonly List<(string? Name, int Index)> _path = [];

    public SelectedField Field { get; private set; } = null!;

    public FieldError Error { get; private set; } = null!;

    /// <summary>The response names and list indices that lead to the error, the innermost first.</summary>
    public IReadOnlyList<(string? Name, int Index)> Path => _path;

    public void Begin(SelectedField field, FieldError error)
    {
        (Field, Error) = (field, error);
        _path.Clear();
    }

    /// <summary>Adds the next part of the path, outwards.</summary>
    public void AddToPath(string name) => _path.Add((name, 0));

    /// <inheritdoc cref="AddToPath(string)"/>
    public void AddToPath(int index) => _path.Add((null, index));

    /// <summary>Releases what belongs to the request.</summary>
    public void End() => (Field, Error) = (null!, null!);
}

/// <summary>The error that stands for an exception: a client learns no more than that there was one.</summary>
internal static class InternalError
{
    public const string Code = "INTERNAL_ERROR";

    public static readonly FieldError Error = new("Internal error.", Code);
}
