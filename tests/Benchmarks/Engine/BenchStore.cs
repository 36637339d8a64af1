using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Serverless.Benchmarks.Engine;

/// <summary>
/// The bench data in memory, relations as references: what <c>lib/store.mjs</c> is to the other peers.
/// </summary>
internal sealed class BenchStore
{
    private readonly Dictionary<string, object> _nodes = [];
    private readonly Dictionary<string, BenchArticle[]> _byPublisher;
    private readonly Dictionary<ClaimKind, BenchClaim[]> _byKind;

    private BenchStore(BenchArticle[] articles, BenchClaim[] claims, BenchEntity[] entities)
    {
        (Articles, Claims, Entities) = (articles, claims, entities);
        foreach (var article in articles)
            _nodes.Add(article.Id, article);
        foreach (var claim in claims)
            _nodes.Add(claim.Id, claim);
        foreach (var entity in entities)
            _nodes.Add(entity.Id, entity);
        _byPublisher = articles
            .GroupBy(static a => a.Publisher)
            .ToDictionary(static g => g.Key, static g => g.ToArray());
        _byKind = claims.GroupBy(static c => c.Kind).ToDictionary(static g => g.Key, static g => g.ToArray());
        Link();
    }

    public BenchArticle[] Articles { get; }

    public BenchClaim[] Claims { get; }

    public BenchEntity[] Entities { get; }

    public static BenchStore Load(string folder) =>
        new(
            Read(folder, "articles", BenchJson.Default.BenchArticleArray),
            Read(folder, "claims", BenchJson.Default.BenchClaimArray),
            Read(folder, "entities", BenchJson.Default.BenchEntityArray)
        );

    public object? Find(string id) => _nodes.GetValueOrDefault(id);

    public BenchArticle[] ArticlesOf(string? publisher) =>
        publisher is null ? Articles : _byPublisher.GetValueOrDefault(publisher) ?? [];

    public BenchClaim[] ClaimsOf(ClaimKind? kind, string? claimant)
    {
        if (claimant is null)
            return kind is { } only ? _byKind.GetValueOrDefault(only) ?? [] : Claims;
        var made = (Find(claimant) as BenchEntity)?.ClaimsMade ?? [];
        return kind is null ? made : Array.FindAll(made, claim => claim.Kind == kind);
    }

    private static T[] Read<T>(string folder, string noun, JsonTypeInfo<T[]> type) =>
        JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder, noun + ".json")), type)!;

    private void Link()
    {
        foreach (var claim in Claims)
        {
            claim.Article = (BenchArticle)_nodes[claim.ArticleId];
            claim.Claimant = (BenchEntity)_nodes[claim.ClaimantId];
            claim.Subjects = [.. claim.SubjectIds.Select(id => (BenchEntity)_nodes[id])];
        }

        foreach (var group in Claims.GroupBy(static c => c.Article))
            group.Key.Claims = [.. group];
        foreach (var group in Claims.GroupBy(static c => c.Claimant))
            group.Key.ClaimsMade = [.. group];
        foreach (
            var group in Claims
                .SelectMany(static c => c.Subjects, static (claim, subject) => (claim, subject))
                .GroupBy(static p => p.subject)
        )
            group.Key.ClaimsAbout = [.. group.Select(static p => p.claim)];
        foreach (var article in Articles)
            article.Mentions = [.. article.Claims.SelectMany(static c => c.Subjects.Prepend(c.Claimant)).Distinct()];
        foreach (
            var group in Articles
                .SelectMany(static a => a.Mentions, static (article, entity) => (article, entity))
                .GroupBy(static p => p.entity)
        )
            group.Key.Articles = [.. group.Select(static p => p.article)];
    }
}
