using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>Which questions: those that meet every condition that is not null. A list means any of its values.</summary>
public sealed record QuestionFilter
{
    public IReadOnlyList<Aspect>? Aspects { get; init; }

    public bool? Contested { get; init; }

    /// <summary>Named by a claim that answers it.</summary>
    public IReadOnlyList<string>? About { get; init; }
}
