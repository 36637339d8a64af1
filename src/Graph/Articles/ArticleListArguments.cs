using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;

namespace Serverless.Graph.Articles;

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
