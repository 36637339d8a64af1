using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

/// <summary>Reads an article, with the articles that it derives from.</summary>
internal static class ArticleReader
{
    public static void Read(FieldReader fields)
    {
        var values = fields.Values;
        var id = ArticleId.FromSlug(fields.Id(RecordKind.Article));
        var sources = new HashSet<string>(StringComparer.Ordinal);
        var article = new Article
        {
            Id = id,
            Title = fields.Value("title", values.Sentence),
            Outlet = fields.Entity("outlet", EntityUse.Outlet),
            Syndicator = fields.Entity("syndicator", EntityUse.Syndicator),
            Authors = fields.Entities("authors", EntityUse.Author),
            Published = fields.Value("published", values.Date),
            Genre = fields.Enumeration<ArticleGenre>("genre") ?? ArticleGenre.Unknown,
            Languages = fields.List("languages", values.LanguageTag),
            Url = fields.Value("url", values.Url),
            Summary = fields.RequiredValue("summary", values.Prose) ?? "",
            Text = fields.Value("text", values.FullText),
            Note = fields.Value("note", values.Prose),
            SourceDigest = fields.Value("sourceDigest", values.Digest),
            DerivedFrom = fields.Mappings(
                "derivedFrom",
                "a derivation",
                derivation => ReadDerivation(derivation, id, sources)
            ),
        };
        fields.Close();
        fields.CheckSize(fields.Characters);
        fields.Draft.Articles.Add(new(article, fields.At));
    }

    private static ArticleDerivation? ReadDerivation(FieldReader fields, ArticleId article, HashSet<string> sources)
    {
        var source = fields.RequiredValue("article", fields.Values.Article);
        var kind = fields.RequiredEnumeration<DerivationKind>("kind");
        var basis = fields.Value("basis", fields.Values.Sentence);
        fields.Close();
        if (source is not { } from)
            return null;
        if (!sources.Add(from.Slug))
            fields.Error($"article '{article.Slug}' derives from '{from.Slug}' twice; keep one of them");
        fields.Draft.Derivations.Add(new(article.Slug, from.Slug, fields.At));
        return new(from, kind.GetValueOrDefault(), basis);
    }
}
