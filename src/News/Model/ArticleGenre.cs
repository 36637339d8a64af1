namespace Serverless.News.Model;

/// <summary>What sort of text an article is.</summary>
public enum ArticleGenre
{
    News,
    Analysis,
    Opinion,
    Explainer,
    PressRelease,
    SocialPost,
    Unknown,
}
