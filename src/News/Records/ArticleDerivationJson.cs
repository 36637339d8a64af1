using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>A derivation as <c>{"article":"article:x","kind":"COPY","basis":"says so"}</c>.</summary>
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
