namespace Serverless.News.Model;

/// <summary>The reserve with which the article reports.</summary>
public enum Hedge
{
    None,
    Reportedly,
    Allegedly,
    UnnamedSources,
    NotConfirmed,
}
