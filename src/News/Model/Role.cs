namespace Serverless.News.Model;

/// <summary>A post or function that an entity holds, and of what.</summary>
public sealed record Role(string Title, EntityId? Of = null);
