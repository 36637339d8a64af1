using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>Which questions: those that meet every condition that is not null. A list means any of its values.</summary>
public sealed record QuestionFilter
{
    public IReadOnlyList<Aspect>? Aspects { get; init; }

    public bool? Contested { get; init; }

    /// <summary>Named by a claim that answers it.</summary>
    public IReadOnlyList<string>? About { get; init; }

    /// <summary>The conditions of a filter for one edition; none for null. Every property above is read here.</summary>
    public static QueryResult<CompiledFilter<QuestionEntry>> Compile(QuestionFilter? filter, Edition edition)
    {
        if (filter is null)
            return new CompiledFilter<QuestionEntry>([]);
        return new FilterCompiler<QuestionEntry>(edition)
            .AnyOf("aspects", filter.Aspects, static question => question.Record.Aspect)
            .When("contested", filter.Contested, static (question, contested) => question.Contested == contested)
            .Named(
                "about",
                filter.About,
                edition.Questions.Count,
                static entity => entity.ClaimsAbout.SelectMany(static claim => claim.Questions)
            )
            .Result;
    }
}
