namespace Serverless.News.Index;

/// <summary>
/// Compiles the conditions of a filter for an edition. An entry is selected when it meets every condition that is
/// not null. A list is met by any of its values, so an empty list is met by nothing. The first condition that names
/// something which the edition does not have, or a range that ends before it begins, becomes the problem of the result.
/// </summary>
internal sealed class FilterCompiler<T>(Edition edition)
    where T : Entry
{
    private readonly List<FilterCondition<T>> _conditions = [];
    private QueryProblem? _problem;

    public QueryResult<CompiledFilter<T>> Result =>
        _problem is not null ? _problem : new CompiledFilter<T>(_conditions);

    /// <summary>Requires the value that <paramref name="of"/> takes from an entry to be among those listed.</summary>
    public FilterCompiler<T> AnyOf<TValue>(string field, IReadOnlyList<TValue>? values, Func<T, TValue> of) =>
        AnyOf(field, values, (entry, asked) => asked.Contains(of(entry)));

    /// <summary>Requires <paramref name="meets"/> to hold for an entry and the listed values.</summary>
    public FilterCompiler<T> AnyOf<TValue>(
        string field,
        IReadOnlyList<TValue>? values,
        Func<T, IReadOnlyList<TValue>, bool> meets
    ) => values is null ? this : Where(field, entry => meets(entry, values));

    /// <summary>
    /// Requires the entry to be among those that <paramref name="posting"/> lists for one of the entities.
    /// </summary>
    public FilterCompiler<T> Named(
        string field,
        IReadOnlyList<string>? references,
        int count,
        Func<EntityEntry, IEnumerable<T>> posting,
        bool parts = false
    )
    {
        if (references is null || _problem is not null)
            return this;
        var found = new Bitmap(count);
        foreach (var reference in references)
        {
            if (!edition.Names.Find(reference).TryGet(out var entity, out var problem))
                return Fail(field, problem);
            foreach (var part in parts ? entity.WithParts() : [entity])
                found.AddRange(posting(part));
        }

        return Where(field, entry => found.Contains(entry.Ordinal));
    }

    /// <summary>
    /// Requires the entry to be among those that <paramref name="posting"/> lists for one of the objects with these
    /// ids.
    /// </summary>
    public FilterCompiler<T> Identified<TOther>(
        string field,
        IReadOnlyList<string>? ids,
        int count,
        IReadOnlyList<TOther> others,
        Func<TOther, IEnumerable<T>> posting
    )
        where TOther : Entry
    {
        if (ids is null || _problem is not null)
            return this;
        var found = new Bitmap(count);
        foreach (var id in ids)
        {
            if (!edition.Find(id, others).TryGet(out var other, out var problem))
                return Fail(field, problem);
            found.AddRange(posting(other));
        }

        return Where(field, entry => found.Contains(entry.Ordinal));
    }

    public FilterCompiler<T> Within(string field, DateRange? range, Func<T, DateRange, bool> meets)
    {
        if (range is null)
            return this;
        return range.From > range.To
            ? Fail(
                field,
                new(QueryProblem.InvalidRange, $"The range from {range.From:O} to {range.To:O} ends before it begins.")
            )
            : Where(field, entry => meets(entry, range));
    }

    public FilterCompiler<T> Within(string field, IntRange? range, Func<T, int> number)
    {
        if (range is null)
            return this;
        return range.Gte > range.Lte
            ? Fail(
                field,
                new(QueryProblem.InvalidRange, $"The range from {range.Gte} to {range.Lte} ends before it begins.")
            )
            : Where(field, entry => range.Contains(number(entry)));
    }

    public FilterCompiler<T> When<TValue>(string field, TValue? value, Func<T, TValue, bool> meets)
        where TValue : struct => value is { } asked ? Where(field, entry => meets(entry, asked)) : this;

    public FilterCompiler<T> Where(string field, Func<T, bool> meets)
    {
        _conditions.Add(new(field, meets));
        return this;
    }

    private FilterCompiler<T> Fail(string field, QueryProblem problem)
    {
        _problem ??= problem with { Message = $"In the filter's \"{field}\": {problem.Message}" };
        return this;
    }
}
