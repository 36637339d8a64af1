using System.Text.Json;
using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.News.Records;

/// <summary>Stores an article as a row of a table.</summary>
internal static class ArticleRow
{
    public static void Write(TableRow row, Article article)
    {
        row.SetText("Title", article.Title);
        row["Outlet"] = article.Outlet?.Value;
        row["Syndicator"] = article.Syndicator?.Value;
        row.SetList("Authors", article.Authors, IdJson.Write);
        row.SetDate("Published", article.Published);
        row.SetEnum<ArticleGenre>("Genre", article.Genre);
        row.SetList("Languages", article.Languages, IdJson.Write);
        row.SetText("Url", article.Url);
        row.SetText("Summary", article.Summary);
        row.SetText("Text", article.Text);
        row.SetText("Note", article.Note);
        row["SourceDigest"] = article.SourceDigest;
        row.SetList("DerivedFrom", article.DerivedFrom, ArticleDerivationJson.Write);
    }

    public static Article Read(TableRow row) =>
        new()
        {
            Id = new(row.RowKey),
            Title = row.GetText("Title"),
            Outlet = row.GetEntity("Outlet"),
            Syndicator = row.GetEntity("Syndicator"),
            Authors = row.GetList("Authors", IdJson.ReadEntity),
            Published = row.GetDate("Published"),
            Genre = row.GetEnum<ArticleGenre>("Genre"),
            Languages = row.GetList("Languages", IdJson.ReadText),
            Url = row.GetText("Url"),
            Summary = row.GetRequiredText("Summary"),
            Text = row.GetText("Text"),
            Note = row.GetText("Note"),
            SourceDigest = row.GetString("SourceDigest"),
            DerivedFrom = row.GetList("DerivedFrom", ArticleDerivationJson.Read),
        };
}

/// <summary>Writes an article in the canonical form of which digests are computed.</summary>
internal static class ArticleJson
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        json.Text("id", article.Id.Value);
        json.Text("title", article.Title);
        json.Text("outlet", article.Outlet?.Value);
        json.Text("syndicator", article.Syndicator?.Value);
        json.List("authors", article.Authors, IdJson.Write);
        json.Date("published", article.Published);
        json.Enum("genre", article.Genre);
        json.List("languages", article.Languages, IdJson.Write);
        json.Text("url", article.Url);
        json.Text("summary", article.Summary);
        json.Text("text", article.Text);
        json.Text("note", article.Note);
        json.Text("sourceDigest", article.SourceDigest);
        json.List("derivedFrom", article.DerivedFrom, ArticleDerivationJson.Write);
    }
}

/// <summary>Stores a derivation as <c>{"article":"article:x","kind":"COPY","basis":"says so"}</c>.</summary>
internal static class ArticleDerivationJson
{
    public static void Write(Utf8JsonWriter json, ArticleDerivation derivation) =>
        json.Object(
            derivation,
            static (json, d) =>
            {
                json.Text("article", d.Article.Value);
                json.Enum("kind", d.Kind);
                json.Text("basis", d.Basis);
            }
        );

    public static ArticleDerivation Read(JsonElement json) =>
        new(new(json.Text("article")), json.Enum<DerivationKind>("kind"), json.FindText("basis"));
}
