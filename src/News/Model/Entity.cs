namespace Serverless.News.Model;

/// <summary>A person, organisation, place, event or anonymous source that claims name.</summary>
public sealed record Entity
{
    public required EntityId Id { get; init; }

    public required EntityKind Kind { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    /// <summary>Q and digits.</summary>
    public string? WikidataId { get; init; }

    /// <summary>Absolute URL.</summary>
    public string? Url { get; init; }

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public EntityId? PartOf { get; init; }

    public IReadOnlyList<EntityId> NotToConfuseWith { get; init; } = [];
}
