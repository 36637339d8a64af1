namespace Serverless.News.Model;

/// <summary>Who speaks in an attribution.</summary>
public enum Voice
{
    Named,
    Collective,
    Anonymous,
    Narrator,
    AuthorOpinion,
}
