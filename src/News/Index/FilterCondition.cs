namespace Serverless.News.Index;

/// <summary>One condition of a filter.</summary>
/// <param name="Field">
/// The name of the filter's field in the schema. <see cref="ClaimFacets"/> leaves conditions out by it.
/// </param>
/// <param name="Meets">Returns whether an entry meets the condition.</param>
internal sealed record FilterCondition<T>(string Field, Func<T, bool> Meets);
