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
