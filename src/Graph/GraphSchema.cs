using Serverless.Graph.Articles;
using Serverless.Graph.Claims;
using Serverless.Graph.Entities;
using Serverless.Graph.Lists;
using Serverless.Graph.Questions;
using Serverless.Graph.Relations;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Types;

namespace Serverless.Graph;

/// <summary>
/// The schema of the API with its resolvers. The root value of a request is the <see cref="News.Index.Edition"/> that
/// answers it.
/// </summary>
public static class GraphSchema
{
    /// <summary>The text of schema.graphql.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(GraphSchema).Assembly.GetManifestResourceStream("schema.graphql")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Binds the resolvers to schema.graphql.</summary>
    /// <exception cref="BindingException">
    /// A resolver and schema.graphql do not fit. It is a bug, found at start-up.
    /// </exception>
    public static BoundSchema Build()
    {
        var schema = new SchemaBinder(Schema.Parse(Text));
        ISchemaBindings[] bindings =
        [
            new ScalarBindings(),
            new PageInfoFields(),
            new QueryFields(),
            new EditionFields(),
            new ArticleFields(),
            new ArticleInputs(),
            new ClaimFields(),
            new ClaimConnectionFields(),
            new ClaimInputs(),
            new AttributionFields(),
            new RelationFields(),
            new RelationInputs(),
            new QuestionFields(),
            new PositionFields(),
            new QuestionInputs(),
            new EntityFields(),
            new EntityInputs(),
        ];
        foreach (var binding in bindings)
            binding.Bind(schema);
        return schema.Build();
    }
}
