namespace Serverless.News.Model;

/// <summary>How two claims relate; the first three hold both ways.</summary>
public enum RelationKind
{
    Contradicts,
    Corroborates,
    DiffersInScope,
    Refines,
    Supersedes,
    Answers,
}
