namespace Serverless.News.Model;

/// <summary>How the article renders the speech.</summary>
public enum SpeechForm
{
    DirectQuote,
    Indirect,
    Narrated,
    SocialPost,
}
