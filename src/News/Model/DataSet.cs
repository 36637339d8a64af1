namespace Serverless.News.Model;

/// <summary>
/// Everything that editors wrote, checked: ids are unique, every reference resolves, values obey the rules of the format.
/// Records stand in the order in which the data set's files list them.
/// </summary>
public sealed record DataSet
{
    /// <summary>A slug; the partition of its editions.</summary>
    public required string Name { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<Article> Articles { get; init; } = [];

    public IReadOnlyList<Entity> Entities { get; init; } = [];

    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Attributions of one claim stand together, in the order of the claims.</summary>
    public IReadOnlyList<Attribution> Attributions { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Editors' relations only; those by rule are derived.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];
}
