namespace Serverless.News.Index;

/// <summary>The value by which claims are ordered: a time, or the number of independent sources.</summary>
public enum ClaimOrderField
{
    Occurred,
    Uttered,
    Published,
    Sources,
}
