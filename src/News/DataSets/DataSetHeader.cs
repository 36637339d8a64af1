namespace Serverless.News.DataSets;

/// <summary>What stands under <c>dataset</c>.</summary>
internal sealed record DataSetHeader(string Name, string? Title, string? Description);
