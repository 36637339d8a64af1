using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>Selects questions; <see cref="FilterCompiler{T}"/> says how conditions combine.</summary>
public sealed record QuestionFilter
{
    public IReadOnlyList<Aspect>? Aspects { get; init; }

    public bool? Contested { get; init; }

    /// <summary>Entities that a claim which answers the question names.</summary>
    public IReadOnlyList<string>? About { get; init; }

    /// <summary>
    /// Makes the filter ready for one edition; null selects everything. Every property above has its condition here.
    /// </summary>
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
