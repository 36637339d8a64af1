using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Questions;

/// <summary>Binds the filter of questions.</summary>
internal sealed class QuestionInputs : IFieldBindings
{
    public void Bind(SchemaBinder schema) =>
        schema.Input<QuestionFilter>(
            "QuestionFilter",
            static filter =>
                new()
                {
                    Aspects = filter.Get<IReadOnlyList<Aspect>?>("aspects"),
                    Contested = filter.Get<bool?>("contested"),
                    About = filter.Get<IReadOnlyList<string>?>("about"),
                }
        );
}
