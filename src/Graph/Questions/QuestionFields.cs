using Serverless.Graph.Claims;
using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Questions;

/// <summary>Binds <c>type Question</c> to the questions of an edition.</summary>
internal sealed class QuestionFields : IFieldBindings
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
            static (questions, arguments) => questions.Connect(arguments, static q => q.Claims)
        );
    }
}
