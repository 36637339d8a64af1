using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>A relation of an edition, by an editor or by rule, with its two claims.</summary>
public sealed class RelationEntry : Entry
{
    public required Relation Record { get; init; }

    public required ClaimEntry From { get; init; }

    public required ClaimEntry To { get; init; }

    public override string Id => Record.Id.Value;

    private protected override char Letter => 'r';
}
