using Serverless.Graph.Claims;
using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Questions;

/// <summary>Binds <c>type Question</c> to the questions of an edition.</summary>
internal sealed class QuestionFields : ISchemaBindings
{
    public void Bind(SchemaBinder schema)
    {
        schema.Enum<Aspect>("Aspect");
        schema.BindConnection<QuestionEntry>("Question");

        var question = schema.Object<QuestionEntry>("Question");
        question.Field("id", static q => q.Id);
        question.Field("text", static q => q.Record.Text);
        question.Field("aspect", static q => q.Record.Aspect);
        question.Field("contested", static q => q.Contested);
        question.Field("positions", static q => q.Positions);
        question.Batch(
            "claims",
            ClaimListArguments.ReadUnfiltered,
            static (questions, arguments) => ClaimConnections.Take(questions, arguments, static q => q.Claims)
        );
    }
}

/// <summary>Binds <c>type Position</c> to the positions of a question.</summary>
internal sealed class PositionFields : ISchemaBindings
{
    public void Bind(SchemaBinder schema)
    {
        var position = schema.Object<PositionEntry>("Position");
        position.Field("label", static p => p.Label);
        position.Field("quantity", static p => p.Quantity);
        position.Field("claimantCount", static p => p.Claimants.Count);
        position.Field("articleCount", static p => p.Articles.Count);
        position.Field("independentSourceCount", static p => p.IndependentSourceCount);
        position.Field("claimants", FirstArgument.Read, static (p, first) => FirstArgument.Take(p.Claimants, first));
        position.Field("articles", FirstArgument.Read, static (p, first) => FirstArgument.Take(p.Articles, first));
        position.Batch(
            "claims",
            ClaimListArguments.ReadForward,
            static (positions, arguments) => ClaimConnections.Take(positions, arguments, static p => p.Claims)
        );
        position.Batch(
            "attributions",
            PageArguments.ReadForward,
            static (positions, page) => Connections.Take(positions, page, static p => p.Attributions)
        );
    }
}
