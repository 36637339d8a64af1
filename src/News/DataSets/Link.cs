namespace Serverless.News.DataSets;

/// <summary>One record naming another, both by slug, and where it does.</summary>
/// <param name="From">Who names.</param>
/// <param name="To">Who is named.</param>
/// <param name="Place">Where.</param>
/// <param name="Position">Where a question lists a claim, the position in which it does.</param>
internal sealed record Link(string From, string To, Place Place, string Position = "");
