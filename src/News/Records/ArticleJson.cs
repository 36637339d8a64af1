using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>An article in canonical form.</summary>
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
