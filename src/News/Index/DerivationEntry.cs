using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>The article that another one follows, how it does, and what shows it.</summary>
public sealed record DerivationEntry(ArticleEntry Article, DerivationKind Kind, string? Basis);
