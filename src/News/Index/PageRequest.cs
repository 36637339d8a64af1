namespace Serverless.News.Index;

/// <summary>
/// A request for part of a list: the <paramref name="First"/> or the <paramref name="Last"/> objects of those after one
/// cursor and before another.
/// </summary>
public sealed record PageRequest(int? First = null, string? After = null, int? Last = null, string? Before = null)
{
    public const int DefaultSize = 20;

    public const int MaximumSize = 100;

    /// <summary>
    /// Takes the page out of a list. A cursor holds wherever its object stands in the list, so it outlives a change of
    /// order. A cursor whose object is not in the list is a problem, since no page would be right.
    /// </summary>
    public QueryResult<ResultPage<T>> Take<T>(Edition edition, IReadOnlyList<T> list)
        where T : IPageable
    {
        var (start, end) = (0, list.Count);
        var problem =
            Check()
            ?? PageCursors.Check(edition, this, out var after, out var before)
            ?? PageCursors.Find(list, after, "after", ref start, 1)
            ?? PageCursors.Find(list, before, "before", ref end, 0);
        if (problem is not null)
            return problem;

        var available = Math.Max(0, end - start);
        return Last is { } last
            ? new ResultPage<T>(edition, list, start + Math.Max(0, available - last), Math.Min(last, available))
            : new ResultPage<T>(edition, list, start, Math.Min(First ?? DefaultSize, available));
    }

    private QueryProblem? Check() =>
        (First, Last) switch
        {
            ({ }, { }) => new(
                QueryProblem.InvalidPageSize,
                "Both \"first\" and \"last\" are given; ask for one of them."
            ),
            ({ } first, null) => CheckSize("first", first, "after"),
            (null, { } last) => CheckSize("last", last, "before"),
            _ => null,
        };

    private static QueryProblem? CheckSize(string argument, int size, string cursor) =>
        size is >= 0 and <= MaximumSize
            ? null
            : new(
                QueryProblem.InvalidPageSize,
                $"\"{argument}\" is {size}; it goes from 0 to {MaximumSize}. "
                    + $"Ask for more in several pages, with \"{cursor}\"."
            );
}
