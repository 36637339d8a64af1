using Serverless.Graph.Articles;
using Serverless.Graph.Claims;
using Serverless.Graph.Entities;
using Serverless.Graph.Lists;
using Serverless.Graph.Questions;
using Serverless.Graph.Relations;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;
using Serverless.News.Index;

namespace Serverless.Graph;

/// <summary>Binds <c>type Query</c> to the edition that answers the request.</summary>
internal sealed class QueryFields : ISchemaBindings
{
    private const int MaximumIds = 100;

    public void Bind(SchemaBinder schema)
    {
        schema.Interface<Entry>("Node");

        var query = schema.Object<Edition>("Query");
        query.Field("edition", static edition => edition);
        query.Field("node", ReadId, static (edition, id) => edition.TryFind(id, out var entry) ? entry : null);
        query.Batch<IReadOnlyList<string>, Entry?[]>(
            "nodes",
            static arguments => arguments.Get<IReadOnlyList<string>>("ids"),
            Nodes
        );

        query.Batch(
            "article",
            ReadId,
            static (editions, id) => Find(editions, edition => edition.Find(id, edition.Articles))
        );
        query.Batch(
            "claim",
            ReadId,
            static (editions, id) => Find(editions, edition => edition.Find(id, edition.Claims))
        );
        query.Batch(
            "question",
            ReadId,
            static (editions, id) => Find(editions, edition => edition.Find(id, edition.Questions))
        );
        query.Batch(
            "entity",
            static arguments => arguments.Get<string>("ref"),
            static (editions, reference) => Find(editions, edition => edition.Names.Find(reference))
        );

        query.Batch(
            "articles",
            ArticleListArguments.Read,
            static (editions, arguments) =>
                Connections.TakeFiltered(
                    editions,
                    arguments.Page,
                    ArticleFilter.Compile(arguments.Filter, editions.Root<Edition>()),
                    edition => edition.InOrder(arguments.Order)
                )
        );
        query.Batch(
            "claims",
            ClaimListArguments.ReadByOccurrence,
            static (editions, arguments) => ClaimConnections.Take(editions, arguments, static edition => edition.Claims)
        );
        query.Batch(
            "entities",
            EntityListArguments.Read,
            static (editions, arguments) =>
                Connections.TakeFiltered(
                    editions,
                    arguments.Page,
                    EntityFilter.Compile(arguments.Filter, editions.Root<Edition>()),
                    edition => edition.InOrder(arguments.Order)
                )
        );
        query.Batch(
            "questions",
            QuestionListArguments.Read,
            static (editions, arguments) =>
                Connections.TakeFiltered(
                    editions,
                    arguments.Page,
                    QuestionFilter.Compile(arguments.Filter, editions.Root<Edition>()),
                    static edition => edition.QuestionsInOrder
                )
        );
        query.Batch(
            "relations",
            RelationListArguments.Read,
            static (editions, arguments) =>
                Connections.TakeFiltered(
                    editions,
                    arguments.Page,
                    RelationFilter.Compile(arguments.Filter, editions.Root<Edition>()),
                    static edition => edition.RelationsInOrder
                )
        );
    }

    private static string ReadId(Arguments arguments) => arguments.Get<string>("id");

    private static ValueTask<Results<T?>> Find<T>(Batch<Edition> editions, Func<Edition, QueryResult<T>> find)
        where T : class
    {
        var results = new Results<T?>(editions.Count);
        for (var index = 0; index < editions.Count; index++)
        {
            if (find(editions[index]).TryGet(out var found, out var problem))
                results[index] = found;
            else
                results.Fail(index, problem.ToError());
        }

        return results;
    }

    private static ValueTask<Results<Entry?[]>> Nodes(Batch<Edition> editions, IReadOnlyList<string> ids)
    {
        if (ids.Count > MaximumIds)
        {
            return editions.Fail<Entry?[]>(
                new FieldError(
                    $"\"ids\" has {ids.Count} ids; at most {MaximumIds} are answered at a time.",
                    QueryProblem.TooManyIds
                )
            );
        }

        return editions.Select(edition =>
            ids.Select(id => edition.TryFind(id, out var entry) ? entry : null).ToArray()
        );
    }
}
