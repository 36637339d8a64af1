using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.News.Records;

/// <summary>An article as a row.</summary>
internal static class ArticleRow
{
    public static void Write(TableRow row, Article article)
    {
        row.SetText("Title", article.Title);
        row["Outlet"] = article.Outlet?.Value;
        row["Syndicator"] = article.Syndicator?.Value;
        row.SetList("Authors", article.Authors, IdJson.Write);
        row.SetDate("Published", article.Published);
        row.SetEnum<ArticleGenre>("Genre", article.Genre);
        row.SetList("Languages", article.Languages, IdJson.Write);
        row.SetText("Url", article.Url);
        row.SetText("Summary", article.Summary);
        row.SetText("Text", article.Text);
        row.SetText("Note", article.Note);
        row["SourceDigest"] = article.SourceDigest;
        row.SetList("DerivedFrom", article.DerivedFrom, ArticleDerivationJson.Write);
    }

    public static Article Read(TableRow row) =>
        new()
        {
            Id = new(row.RowKey),
            Title = row.GetText("Title"),
            Outlet = row.GetEntity("Outlet"),
            Syndicator = row.GetEntity("Syndicator"),
            Authors = row.GetList("Authors", IdJson.ReadEntity),
            Published = row.GetDate("Published"),
            Genre = row.GetEnum<ArticleGenre>("Genre"),
            Languages = row.GetList("Languages", IdJson.ReadText),
            Url = row.GetText("Url"),
            Summary = row.GetRequiredText("Summary"),
            Text = row.GetText("Text"),
            Note = row.GetText("Note"),
            SourceDigest = row.GetString("SourceDigest"),
            DerivedFrom = row.GetList("DerivedFrom", ArticleDerivationJson.Read),
        };
}
