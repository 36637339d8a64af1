namespace Serverless.News.Index;

/// <summary>A post or function that an entity holds, and the entity in which it is held.</summary>
public sealed record RoleEntry(string Title, EntityEntry? Of);
