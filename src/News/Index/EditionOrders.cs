using System.Collections.Concurrent;
using Serverless.News.Derivation;

namespace Serverless.News.Index;

/// <summary>
/// The orders of an edition's lists. Each is sorted once, when it is first asked for. Dates are ordered by their
/// earliest day, else by their latest; what has no date comes last in both directions; ties are in the order of ids.
/// </summary>
internal sealed class EditionOrders(Edition edition)
{
    private readonly ConcurrentDictionary<object, object> _sorted = new();

    /// <summary>Compares articles by publication, the newest first.</summary>
    public static Comparer<ArticleEntry> NewestFirst { get; } =
        Comparer<ArticleEntry>.Create(ByDay<ArticleEntry>(static article => article.Day, OrderDirection.Desc));

    /// <summary>
    /// The questions, those with most pairs of positions that exclude each other first, then by articles, then by
    /// claims.
    /// </summary>
    public SortedEntries<QuestionEntry> Questions =>
        Sorted(
            nameof(Questions),
            edition.Questions,
            static (first, second) =>
            {
                var order = second.ExclusionCount.CompareTo(first.ExclusionCount);
                if (order == 0)
                    order = second.ArticleCount.CompareTo(first.ArticleCount);
                if (order == 0)
                    order = second.Claims.Count.CompareTo(first.Claims.Count);
                return order != 0 ? order : first.Ordinal.CompareTo(second.Ordinal);
            }
        );

    /// <summary>The relations, kind by kind, contradictions first.</summary>
    public SortedEntries<RelationEntry> Relations =>
        Sorted(
            nameof(Relations),
            edition.Relations,
            static (first, second) =>
            {
                var order = first.Record.Kind.CompareTo(second.Record.Kind);
                return order != 0 ? order : first.Ordinal.CompareTo(second.Ordinal);
            }
        );

    public SortedEntries<ArticleEntry> Of(ArticleOrder order) =>
        Sorted(
            order,
            edition.Articles,
            order.Field switch
            {
                ArticleOrderField.Claims => ByNumber<ArticleEntry>(
                    static article => article.Claims.Count,
                    order.Direction
                ),
                _ => ByDay<ArticleEntry>(static article => article.Day, order.Direction),
            }
        );

    public SortedEntries<ClaimEntry> Of(ClaimOrder order) =>
        Sorted(
            order,
            edition.Claims,
            order.Field switch
            {
                ClaimOrderField.Sources => ByNumber<ClaimEntry>(
                    static claim => claim.IndependentSourceCount,
                    order.Direction
                ),
                ClaimOrderField.Published => ByDay<ClaimEntry>(static claim => claim.Published, order.Direction),
                ClaimOrderField.Uttered => ByDay<ClaimEntry>(static claim => claim.Uttered, order.Direction),
                _ => ByDay<ClaimEntry>(static claim => Chronology.Day(claim.Record.Occurred), order.Direction),
            }
        );

    public SortedEntries<EntityEntry> Of(EntityOrder order) =>
        Sorted(
            order,
            edition.Entities,
            order.Field switch
            {
                EntityOrderField.Claims => ByNumber<EntityEntry>(static entity => entity.ClaimCount, order.Direction),
                EntityOrderField.Articles => ByNumber<EntityEntry>(
                    static entity => entity.Articles.Count,
                    order.Direction
                ),
                _ => ByName(order.Direction),
            }
        );

    private SortedEntries<T> Sorted<T>(object order, IReadOnlyList<T> entries, Comparison<T> comparison)
        where T : Entry =>
        (SortedEntries<T>)
            _sorted.GetOrAdd(
                order,
                static (_, unsorted) => new SortedEntries<T>(unsorted.entries, unsorted.comparison),
                (entries, comparison)
            );

    private static Comparison<T> ByDay<T>(Func<T, DateOnly?> day, OrderDirection direction)
        where T : Entry =>
        (first, second) =>
            (day(first), day(second)) switch
            {
                ({ } x, { } y) when x != y => Directed(x.CompareTo(y), direction),
                ({ }, null) => -1,
                (null, { }) => 1,
                _ => first.Ordinal.CompareTo(second.Ordinal),
            };

    private static Comparison<T> ByNumber<T>(Func<T, int> number, OrderDirection direction)
        where T : Entry =>
        (first, second) =>
            number(first).CompareTo(number(second)) switch
            {
                0 => first.Ordinal.CompareTo(second.Ordinal),
                var order => Directed(order, direction),
            };

    private static Comparison<EntityEntry> ByName(OrderDirection direction) =>
        (first, second) =>
            string.CompareOrdinal(first.FoldedName, second.FoldedName) switch
            {
                0 => first.Ordinal.CompareTo(second.Ordinal),
                var order => Directed(order, direction),
            };

    private static int Directed(int order, OrderDirection direction) =>
        direction == OrderDirection.Asc ? order : -order;
}
