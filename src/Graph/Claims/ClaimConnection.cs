using Serverless.News.Index;

namespace Serverless.Graph.Claims;

/// <summary>A page of claims, and the selection that it is cut from.</summary>
internal readonly record struct ClaimConnection(PageOf<ClaimEntry> Page, ClaimSelection Selection);
