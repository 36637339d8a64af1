namespace Serverless.News.Index;

public sealed partial class Edition
{
    /// <summary>
    /// Finds one of <paramref name="entries"/> by its id. The problem of an id that none has names the id that is
    /// closest to it.
    /// </summary>
    public QueryResult<T> Find<T>(string id, IReadOnlyList<T> entries)
        where T : Entry
    {
        if (TryFind(id, out var entry) && entry is T found)
            return found;
        var inFull = $"{TypeNameOf<T>()}:{id}";
        var guess = _entries.ContainsKey(inFull)
            ? $"; did you mean '{inFull}'?"
            : EntityNames.Guess(id, entries.Select(static entry => entry.Id));
        return new QueryProblem(QueryProblem.UnknownId, $"There is no {TypeNameOf<T>()} with the id '{id}'{guess}");
    }

    /// <summary>All questions, the most contested first.</summary>
    public IReadOnlyList<QuestionEntry> QuestionsInOrder => Orders.Questions.All;

    /// <summary>All relations, kind by kind, contradictions first.</summary>
    public IReadOnlyList<RelationEntry> RelationsInOrder => Orders.Relations.All;

    public IReadOnlyList<ArticleEntry> InOrder(ArticleOrder order) => Orders.Of(order).All;

    public IReadOnlyList<EntityEntry> InOrder(EntityOrder order) => Orders.Of(order).All;

    public IReadOnlyList<ClaimEntry> InOrder(ClaimOrder order) => Orders.Of(order).All;

    public IReadOnlyList<ClaimEntry> InOrder(ClaimOrder order, IReadOnlyList<ClaimEntry> some) =>
        Orders.Of(order).Sort(some);

    private static string TypeNameOf<T>() => typeof(T).Name[..^nameof(Entry).Length].ToLowerInvariant();
}
