namespace Serverless.News.Index;

/// <summary>
/// A filter for one edition: its names are resolved, and each entry of the edition meets it or does not.
/// </summary>
public sealed class CompiledFilter<T>
    where T : Entry
{
    private readonly IReadOnlyList<FilterCondition<T>> _conditions;

    internal CompiledFilter(IReadOnlyList<FilterCondition<T>> conditions) => _conditions = conditions;

    /// <summary>Returns the entries that meet every condition, in the order given.</summary>
    public IReadOnlyList<T> Select(IReadOnlyList<T> entries) =>
        _conditions.Count == 0 ? entries : [.. entries.Where(Meets)];

    /// <summary>Returns whether the filter has a condition for the field.</summary>
    internal bool Names(string field) => _conditions.Any(condition => condition.Field == field);

    /// <summary>Returns the entries that meet every condition but that of one field.</summary>
    internal IReadOnlyList<T> SelectWithout(string field, IReadOnlyList<T> entries) =>
        new CompiledFilter<T>([.. _conditions.Where(condition => condition.Field != field)]).Select(entries);

    private bool Meets(T entry)
    {
        foreach (var condition in _conditions)
        {
            if (!condition.Meets(entry))
                return false;
        }

        return true;
    }
}
