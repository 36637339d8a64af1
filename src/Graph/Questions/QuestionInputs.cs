using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Questions;

/// <summary>Binds the filter of questions.</summary>
internal sealed class QuestionInputs : ISchemaBindings
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

/// <summary>The arguments of the list of questions.</summary>
internal sealed record QuestionListArguments(PageRequest Page, QuestionFilter? Filter)
{
    public static QuestionListArguments Read(Arguments arguments) =>
        new(PageArguments.Read(arguments), arguments.Get<QuestionFilter?>("filter"));
}
