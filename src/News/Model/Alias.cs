namespace Serverless.News.Model;

/// <summary>Another name of an entity, as some text writes it.</summary>
public sealed record Alias(string Value, AliasKind Kind = AliasKind.Name, string? Language = null);
