using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.News.Records;

/// <summary>A question as a row.</summary>
internal static class QuestionRow
{
    public static void Write(TableRow row, Question question)
    {
        row.SetText("Text", question.Text);
        row.SetEnum<Aspect>("Aspect", question.Aspect);
        row.SetList("Positions", question.Positions, QuestionPositionJson.Write);
        row.SetList("Compatible", question.Compatible, CompatiblePositionsJson.Write);
    }

    public static Question Read(TableRow row) =>
        new()
        {
            Id = new(row.RowKey),
            Text = row.GetRequiredText("Text"),
            Aspect = row.GetEnum<Aspect>("Aspect"),
            Positions = row.GetList("Positions", QuestionPositionJson.Read),
            Compatible = row.GetList("Compatible", CompatiblePositionsJson.Read),
        };
}
