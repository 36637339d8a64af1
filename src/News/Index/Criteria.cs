namespace Serverless.News.Index;

/// <summary>A filter made ready for one edition: its names are resolved and its conditions can be put to entries.</summary>
public sealed class Criteria<T>
    where T : Entry
{
    private readonly IReadOnlyList<Criterion<T>> _conditions;

    internal Criteria(IReadOnlyList<Criterion<T>> conditions) => _conditions = conditions;

    /// <summary>Those that meet every condition, in the order given.</summary>
    public IReadOnlyList<T> Select(IReadOnlyList<T> entries) =>
        _conditions.Count == 0 ? entries : [.. entries.Where(Meets)];

    /// <summary>Whether a condition is stated by this field.</summary>
    internal bool Names(string field) => _conditions.Any(condition => condition.Field == field);

    /// <summary>Those that meet every condition but that of one field.</summary>
    internal IReadOnlyList<T> SelectWithout(string field, IReadOnlyList<T> entries) =>
        new Criteria<T>([.. _conditions.Where(condition => condition.Field != field)]).Select(entries);

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
