using Serverless.News.Model;

namespace Serverless.Testing.News;

/// <summary>
/// Writes small data sets for tests in few words. An attribution is written <c>article</c> for its narrator,
/// <c>article:claimant</c>, or <c>article:claimant>relay>relay</c>. Articles and entities that are named and not
/// described are added.
/// </summary>
public sealed class DataSetBuilder
{
    private readonly Dictionary<string, Article> _articles = [];
    private readonly Dictionary<string, Entity> _entities = [];
    private readonly List<Claim> _claims = [];
    private readonly List<Attribution> _attributions = [];
    private readonly List<Question> _questions = [];
    private readonly List<Relation> _relations = [];

    public DataSetBuilder Article(
        string slug,
        string? published = null,
        string[]? derivedFrom = null,
        Func<Article, Article>? with = null
    )
    {
        var article = new Article
        {
            Id = ArticleId.FromSlug(slug),
            Summary = $"What {slug} says.",
            Published = published is null ? null : FuzzyDate.Parse(published),
            DerivedFrom =
            [
                .. (derivedFrom ?? []).Select(static source => new ArticleDerivation(
                    ArticleId.FromSlug(source),
                    DerivationKind.Paraphrase,
                    null
                )),
            ],
        };
        _articles[slug] = with is null ? article : with(article);
        return this;
    }

    public DataSetBuilder Entity(
        string slug,
        EntityKind kind = EntityKind.Person,
        string? name = null,
        string? partOf = null,
        Func<Entity, Entity>? with = null
    )
    {
        var entity = new Entity
        {
            Id = EntityId.FromSlug(slug),
            Kind = kind,
            Name = name ?? slug,
            PartOf = partOf is null ? null : EntityId.FromSlug(partOf),
        };
        _entities[slug] = with is null ? entity : with(entity);
        return this;
    }

    public DataSetBuilder Claim(string slug, Func<Claim, Claim> with, params string[] attributions)
    {
        var claim = new Claim
        {
            Id = ClaimId.FromSlug(slug),
            Text = $"{slug} holds.",
            Kind = ClaimKind.Event,
        };
        _claims.Add(with(claim));
        foreach (var written in attributions)
            _attributions.Add(Attribution(slug, written));
        return this;
    }

    public DataSetBuilder Claim(string slug, params string[] attributions) =>
        Claim(slug, static claim => claim, attributions);

    /// <param name="positions">Each written <c>id: claim claim</c>; none where values form them.</param>
    public DataSetBuilder Question(
        string slug,
        Aspect aspect,
        string[]? positions = null,
        params (string First, string Second)[] compatible
    )
    {
        _questions.Add(
            new()
            {
                Id = QuestionId.FromSlug(slug),
                Text = $"What of {slug}?",
                Aspect = aspect,
                Positions =
                [
                    .. (positions ?? [])
                        .Select(static position => position.Split(": "))
                        .Select(static parts => new QuestionPosition(
                            parts[0],
                            parts[0],
                            [.. parts[1].Split(' ').Select(ClaimId.FromSlug)]
                        )),
                ],
                Compatible = [.. compatible.Select(static pair => new CompatiblePositions(pair.First, pair.Second))],
            }
        );
        return this;
    }

    public DataSetBuilder Relation(string from, RelationKind kind, string to)
    {
        _relations.Add(
            new()
            {
                Id = RelationId.FromSlug($"{from}--{to}--{kind}".ToLowerInvariant()),
                From = ClaimId.FromSlug(from),
                To = ClaimId.FromSlug(to),
                Kind = kind,
            }
        );
        return this;
    }

    public DataSet Build() =>
        new()
        {
            Name = "test",
            Articles = [.. _articles.Values],
            Entities = [.. _entities.Values],
            Claims = _claims,
            Attributions = _attributions,
            Questions = _questions,
            Relations = _relations,
        };

    private Attribution Attribution(string claim, string written)
    {
        var (article, chain) = written.Split(':') switch
        {
            [var a, var c] => (a, c.Split('>')),
            [var a, ..] => (a, []),
            _ => throw new ArgumentException("An attribution names an article.", nameof(written)),
        };
        if (!_articles.ContainsKey(article))
            Article(article);
        foreach (var entity in chain)
        {
            if (!_entities.ContainsKey(entity))
                Entity(entity);
        }

        return new()
        {
            Id = AttributionId.FromSlug($"{claim}--{article}--{(chain.Length == 0 ? "narrator" : chain[0])}"),
            Claim = ClaimId.FromSlug(claim),
            Article = ArticleId.FromSlug(article),
            Voice = chain.Length == 0 ? Voice.Narrator : Voice.Named,
            Claimant = chain.Length == 0 ? null : EntityId.FromSlug(chain[0]),
            Relays = [.. chain.Skip(1).Select(EntityId.FromSlug)],
        };
    }
}
