namespace Serverless.Api.Settings;

/// <summary>A limit that an operator may change to another whole number.</summary>
/// <param name="Name">What follows <c>GraphQL__</c>.</param>
/// <param name="Least">A lower number would leave nothing to serve.</param>
/// <param name="Most">With a higher one a request could take more stack or memory than there may be.</param>
/// <param name="Change">The options with another number.</param>
internal sealed record LimitSetting<TOptions>(string Name, int Least, int Most, Func<TOptions, int, TOptions> Change);
