using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>The tables of all kinds of record.</summary>
internal static class RecordTables
{
    public static readonly RecordTable<Article> Articles = new(
        "articles",
        static a => a.Id.Value,
        ArticleRow.Write,
        ArticleRow.Read,
        ArticleJson.Write
    );

    public static readonly RecordTable<Claim> Claims = new(
        "claims",
        static c => c.Id.Value,
        ClaimRow.Write,
        ClaimRow.Read,
        ClaimJson.Write
    );

    public static readonly RecordTable<Attribution> Attributions = new(
        "attributions",
        static a => a.Id.Value,
        AttributionRow.Write,
        AttributionRow.Read,
        AttributionJson.Write
    );

    public static readonly RecordTable<Entity> Entities = new(
        "entities",
        static e => e.Id.Value,
        EntityRow.Write,
        EntityRow.Read,
        EntityJson.Write
    );

    public static readonly RecordTable<Question> Questions = new(
        "questions",
        static q => q.Id.Value,
        QuestionRow.Write,
        QuestionRow.Read,
        QuestionJson.Write
    );

    public static readonly RecordTable<Relation> Relations = new(
        "relations",
        static r => r.Id.Value,
        RelationRow.Write,
        RelationRow.Read,
        RelationJson.Write
    );
}
