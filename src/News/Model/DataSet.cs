namespace Serverless.News.Model;

/// <summary>
/// Everything that editors wrote, after it was checked: ids are unique, every reference resolves, and values obey the
/// rules of the format. Records stand in the order in which the files of the data set list them.
/// </summary>
public sealed record DataSet
{
    /// <summary>The name, which has the form of a slug and is the partition key of the data set's editions.</summary>
    public required string Name { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<Article> Articles { get; init; } = [];

    public IReadOnlyList<Entity> Entities { get; init; } = [];

    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>The attributions in the order of their claims.</summary>
    public IReadOnlyList<Attribution> Attributions { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>The editors' relations; those by rule are derived and not among them.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];
}
