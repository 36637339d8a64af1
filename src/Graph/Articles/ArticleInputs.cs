using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Articles;

/// <summary>Binds the filter and the order of articles.</summary>
internal sealed class ArticleInputs : ISchemaBindings
{
    public void Bind(SchemaBinder schema)
    {
        schema.Input<ArticleFilter>(
            "ArticleFilter",
            static filter =>
                new()
                {
                    Outlets = filter.Get<IReadOnlyList<string>?>("outlets"),
                    Mentions = filter.Get<IReadOnlyList<string>?>("mentions"),
                    Genres = filter.Get<IReadOnlyList<ArticleGenre>?>("genres"),
                    Languages = filter.Get<IReadOnlyList<string>?>("languages"),
                    Published = filter.Get<DateRange?>("published"),
                }
        );
        schema.Enum<ArticleOrderField>("ArticleOrderField");
        schema.Input<ArticleOrder>(
            "ArticleOrder",
            static order => new(order.Get<ArticleOrderField>("field"), order.Get<OrderDirection>("direction"))
        );
    }
}

/// <summary>The arguments of the list of articles.</summary>
internal sealed record ArticleListArguments(PageRequest Page, ArticleFilter? Filter, ArticleOrder Order)
{
    public static ArticleListArguments Read(Arguments arguments) =>
        new(
            PageArguments.Read(arguments),
            arguments.Get<ArticleFilter?>("filter"),
            arguments.Get<ArticleOrder?>("orderBy") ?? new(ArticleOrderField.Published)
        );
}
