using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>The entities with what each is part of.</summary>
internal sealed class EntityTree
{
    private readonly Dictionary<EntityId, Entity> _entities;

    public EntityTree(IEnumerable<Entity> entities) => _entities = entities.ToDictionary(static entity => entity.Id);

    public string Name(EntityId entity) => _entities.TryGetValue(entity, out var found) ? found.Name : entity.Value;

    /// <summary>Returns true when both are the same entity, or one is part of the other at any remove.</summary>
    public bool Nest(EntityId first, EntityId second) =>
        Wholes(first).Contains(second) || Wholes(second).Contains(first);

    /// <summary>Returns the entity, then what it is part of, and so on; ends where a circle would close.</summary>
    public IEnumerable<EntityId> Wholes(EntityId entity)
    {
        var seen = new HashSet<EntityId>();
        for (EntityId? next = entity; next is { } whole && seen.Add(whole); )
        {
            yield return whole;
            next = _entities.GetValueOrDefault(whole)?.PartOf;
        }
    }
}
