namespace Serverless.News.Model;

/// <summary>A person, organisation, place, event or anonymous source that claims name.</summary>
public sealed record Entity
{
    public required EntityId Id { get; init; }

    public required EntityKind Kind { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    /// <summary>The entity in Wikidata: Q and digits.</summary>
    public string? WikidataId { get; init; }

    /// <summary>The absolute URL of a page about the entity.</summary>
    public string? Url { get; init; }

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public EntityId? PartOf { get; init; }

    public IReadOnlyList<EntityId> NotToConfuseWith { get; init; } = [];
}

/// <summary>The global id of an entity: <c>entity:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct EntityId(string Value)
{
    public const string Prefix = "entity:";

    public static EntityId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}

/// <summary>The sort of thing that an entity is.</summary>
public enum EntityKind
{
    State,
    Government,
    Organization,
    ArmedGroup,
    Delegation,
    Person,
    Outlet,
    Place,
    Event,
    Anonymous,
}

/// <summary>Another name of an entity, as a text writes it.</summary>
public sealed record Alias(string Value, AliasKind Kind = AliasKind.Name, string? Language = null);

/// <summary>The sort of name that an alias is.</summary>
public enum AliasKind
{
    Name,
    Spelling,
    Abbreviation,
    Metonym,
    Handle,
    Translation,
}

/// <summary>A post or function that an entity holds.</summary>
/// <param name="Title">What the post is called.</param>
/// <param name="Of">The entity in which it is held; null where none is named.</param>
public sealed record Role(string Title, EntityId? Of = null);
