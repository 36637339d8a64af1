namespace Serverless.News.Index;

/// <summary>A post or function that an entity holds, and of what.</summary>
public sealed record RoleEntry(string Title, EntityEntry? Of);
