namespace Serverless.News.Index;

/// <summary>One condition of a filter.</summary>
/// <param name="Field">The field of the filter that states the condition.</param>
/// <param name="Meets">Returns true for an entry that meets the condition.</param>
internal sealed record FilterCondition<T>(string Field, Func<T, bool> Meets);
