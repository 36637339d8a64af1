using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>An attribution of an edition with what it is joined to.</summary>
public sealed class AttributionEntry : Entry
{
    public required Attribution Record { get; init; }

    public required ClaimEntry Claim { get; init; }

    public required ArticleEntry Article { get; init; }

    public required EntityEntry? Claimant { get; init; }

    /// <summary>The claimant, then those who relayed the claim; empty when there is no claimant.</summary>
    public required IReadOnlyList<EntityEntry> Chain { get; init; }

    public override string Id => Record.Id.Value;

    private protected override char Letter => 't';
}
