namespace Serverless.News.Index;

/// <summary>What claims are ordered by: a time, or the count of independent sources.</summary>
public enum ClaimOrderField
{
    Occurred,
    Uttered,
    Published,
    Sources,
}
