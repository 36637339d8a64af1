namespace Serverless.News.DataSets;

/// <summary>What has an id.</summary>
internal enum Noun
{
    Article,
    Entity,
    Claim,
    Attribution,
    Question,
    Relation,
}
