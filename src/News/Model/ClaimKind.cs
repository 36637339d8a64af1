namespace Serverless.News.Model;

/// <summary>What sort of proposition a claim is.</summary>
public enum ClaimKind
{
    Event,
    Casualty,
    Statistic,
    Outcome,
    Schedule,
    Demand,
    Commitment,
    Accusation,
    Denial,
    Threat,
    Admission,
    Position,
    Assessment,
}
