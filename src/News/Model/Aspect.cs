namespace Serverless.News.Model;

/// <summary>In what two claims differ or agree, and what a question asks for.</summary>
public enum Aspect
{
    Quantity,
    Date,
    Duration,
    Place,
    Actor,
    Responsibility,
    Cause,
    Outcome,
    Status,
    Scope,
    Condition,
    Sequence,
    Attribution,
    Wording,
}
