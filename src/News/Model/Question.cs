namespace Serverless.News.Model;

/// <summary>
/// Something that several claims answer. Its claims name it; <see cref="Positions"/> may be empty where values decide.
/// </summary>
public sealed record Question
{
    public required QuestionId Id { get; init; }

    public required string Text { get; init; }

    public required Aspect Aspect { get; init; }

    /// <summary>The positions that the data set lists; empty when they are formed from equal values.</summary>
    public IReadOnlyList<QuestionPosition> Positions { get; init; } = [];

    /// <summary>Pairs of position ids that do not exclude each other.</summary>
    public IReadOnlyList<CompatiblePositions> Compatible { get; init; } = [];
}
