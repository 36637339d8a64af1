namespace Serverless.News.Index;

/// <summary>One condition of a filter.</summary>
/// <param name="Field">The filter's field that states it.</param>
/// <param name="Meets">Whether an entry meets it.</param>
internal sealed record FilterCondition<T>(string Field, Func<T, bool> Meets);
