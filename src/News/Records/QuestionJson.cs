using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>A question in canonical form.</summary>
internal static class QuestionJson
{
    public static void Write(Utf8JsonWriter json, Question question)
    {
        json.Text("id", question.Id.Value);
        json.Text("text", question.Text);
        json.Enum("aspect", question.Aspect);
        json.List("positions", question.Positions, QuestionPositionJson.Write);
        json.List("compatible", question.Compatible, CompatiblePositionsJson.Write);
    }
}
