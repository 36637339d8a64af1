namespace Serverless.News.Model;

/// <summary>That an article copies, syndicates or retells <paramref name="Article"/>, and what shows it.</summary>
public sealed record ArticleDerivation(ArticleId Article, DerivationKind Kind, string? Basis);
