using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>That an article follows another.</summary>
public sealed record DerivationEntry(ArticleEntry Article, DerivationKind Kind, string? Basis);
