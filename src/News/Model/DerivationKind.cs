namespace Serverless.News.Model;

/// <summary>How one article follows another.</summary>
public enum DerivationKind
{
    Copy,
    Syndication,
    Paraphrase,
}
