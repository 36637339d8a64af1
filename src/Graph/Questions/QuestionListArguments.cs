using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;

namespace Serverless.Graph.Questions;

/// <summary>The arguments of the list of questions.</summary>
internal sealed record QuestionListArguments(PageRequest Page, QuestionFilter? Filter)
{
    public static QuestionListArguments Read(Arguments arguments) =>
        new(PageArguments.Read(arguments), arguments.Get<QuestionFilter?>("filter"));
}
