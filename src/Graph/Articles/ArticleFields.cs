using Serverless.Graph.Claims;
using Serverless.Graph.Entities;
using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Articles;

/// <summary>Binds <c>type Article</c> to the articles of an edition.</summary>
internal sealed class ArticleFields : ISchemaBindings
{
    public void Bind(SchemaBinder schema)
    {
        schema.Enum<ArticleGenre>("ArticleGenre");
        schema.Enum<DerivationKind>("DerivationKind");
        schema.BindConnection<ArticleEntry>("Article");

        var article = schema.Object<ArticleEntry>("Article");

        // Columns of the article itself.
        article.Field("id", static a => a.Id);
        article.Field("title", static a => a.Record.Title);
        article.Field("published", static a => a.Record.Published);
        article.Field("genre", static a => a.Record.Genre);
        article.Field("languages", static a => a.Record.Languages);
        article.Field("url", static a => a.Record.Url);
        article.Field("summary", static a => a.Record.Summary);
        article.Field("text", static a => a.Record.Text);
        article.Field("note", static a => a.Record.Note);
        article.Field("sourceDigest", static a => a.Record.SourceDigest);

        // Other records, to which the edition in memory has references.
        article.Field("outlet", static a => a.Outlet);
        article.Field("syndicator", static a => a.Syndicator);
        article.Field("authors", static a => a.Authors);
        article.Field("derivedFrom", static a => a.DerivedFrom);

        // Lists that can fail by their arguments: one call for all articles of the selection.
        article.Batch(
            "claims",
            ClaimListArguments.Read,
            static (articles, arguments) => ClaimConnections.Take(articles, arguments, static a => a.Claims)
        );
        article.Batch(
            "attributions",
            PageArguments.Read,
            static (articles, page) => Connections.Take(articles, page, static a => a.Attributions)
        );
        article.Batch(
            "mentions",
            KindsArguments.Read,
            static (articles, arguments) =>
                Connections.Take(articles, arguments.Page, a => arguments.Select(a.Mentions))
        );

        schema
            .Object<DerivationEntry>("Derivation")
            .Field("article", static derivation => derivation.Article)
            .Field("kind", static derivation => derivation.Kind)
            .Field("basis", static derivation => derivation.Basis);
    }
}
