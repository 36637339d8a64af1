using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>
/// Which claims: those that meet every condition that is not null. A list means any of its values, so an empty one is met by
/// nothing. Entities are named as <see cref="EntityNames"/> reads them, articles and questions by id.
/// </summary>
public sealed record ClaimFilter
{
    public IReadOnlyList<ClaimKind>? Kinds { get; init; }

    public IReadOnlyList<string>? Claimants { get; init; }

    /// <summary>Named by the proposition: as a participant in any role, as a place, as an event.</summary>
    public IReadOnlyList<string>? About { get; init; }

    public IReadOnlyList<string>? Articles { get; init; }

    public IReadOnlyList<string>? Outlets { get; init; }

    public IReadOnlyList<string>? Questions { get; init; }

    /// <summary>An event stands for those that are part of it, whatever <see cref="Parts"/> says.</summary>
    public IReadOnlyList<string>? Events { get; init; }

    public IReadOnlyList<Standing>? Standings { get; init; }

    public IReadOnlyList<Voice>? Voices { get; init; }

    public IReadOnlyList<Hedge>? Hedges { get; init; }

    public DateRange? Occurred { get; init; }

    /// <summary>Reported by an article whose earliest day of publication is not later.</summary>
    public DateOnly? PublishedBy { get; init; }

    public IntRange? IndependentSources { get; init; }

    public bool? HasQuantity { get; init; }

    /// <summary>Entities stand for everything that is part of them too, at any remove.</summary>
    public bool Parts { get; init; }
}
