using Serverless.GraphQL.Binding;
using Serverless.News.Index;

namespace Serverless.Graph;

/// <summary>Binds <c>type Edition</c>.</summary>
internal sealed class EditionFields : ISchemaBindings
{
    public void Bind(SchemaBinder schema) =>
        schema
            .Object<Edition>("Edition")
            .Field("id", static edition => edition.Id)
            .Field("publishedAt", static edition => edition.PublishedAt)
            .Field("digest", static edition => edition.Digest)
            .Field("articleCount", static edition => edition.Articles.Count)
            .Field("claimCount", static edition => edition.Claims.Count)
            .Field("entityCount", static edition => edition.Entities.Count)
            .Field("questionCount", static edition => edition.Questions.Count)
            .Field("dataset", static edition => edition.DataSet);
}
