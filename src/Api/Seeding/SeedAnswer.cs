using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Serverless.News.DataSets;
using Serverless.News.Editions;

namespace Serverless.Api.Seeding;

/// <summary>What seeding came to, for HTTP.</summary>
internal sealed record SeedAnswer(int Status, Action<Utf8JsonWriter> Write)
{
    public static SeedAnswer Done(DataSetLoad load, IReadOnlyList<DataSetProblem> warnings) => new(StatusCodes.Status200OK, json =>
    {
        var (edition, outcome, pages) = load.Result;
        json.WriteString("outcome", outcome switch
        {
            PublishOutcome.Published => "published",
            PublishOutcome.Restored => "restored",
            PublishOutcome.Repaired => "repaired",
            _ => "unchanged",
        });
        json.WriteString("message", load.ToString());
        json.WriteString("dataset", edition.DataSet);
        json.WriteString("edition", edition.Id);
        json.WriteString("publishedAt", edition.PublishedAt);
        json.WriteNumber("elapsedSeconds", Math.Round(load.Elapsed.TotalSeconds, 3));
        json.WriteNumber("pagesWritten", pages);
        WriteCounts(json, edition.Counts);
        WriteProblems(json, "warnings", warnings);
    });

    /// <summary>
    /// 422: the store is well and asking again does not help; what was asked to be published is wrong.
    /// </summary>
    public static SeedAnswer Invalid(IReadOnlyList<DataSetProblem> problems) =>
        new(StatusCodes.Status422UnprocessableEntity, json =>
        {
            WriteRefusal(json, "DATA_SET_INVALID", "The packaged data set has errors; nothing was published.");
            WriteProblems(json, "problems", problems);
        });

    public static SeedAnswer Refused(int status, string code, string message) => new(status, json => WriteRefusal(json, code, message));

    private static void WriteRefusal(Utf8JsonWriter json, string code, string message)
    {
        json.WriteString("outcome", "refused");
        json.WriteString("code", code);
        json.WriteString("message", message);
    }

    private static void WriteCounts(Utf8JsonWriter json, EditionCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("articles", counts.Articles);
        json.WriteNumber("claims", counts.Claims);
        json.WriteNumber("attributions", counts.Attributions);
        json.WriteNumber("entities", counts.Entities);
        json.WriteNumber("questions", counts.Questions);
        json.WriteNumber("relations", counts.Relations);
        json.WriteEndObject();
    }

    private static void WriteProblems(Utf8JsonWriter json, string name, IReadOnlyList<DataSetProblem> problems)
    {
        json.WriteStartArray(name);
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("file", problem.File);
            if (problem.Line > 0) json.WriteNumber("line", problem.Line);
            json.WriteString("severity", problem.Severity == ProblemSeverity.Error ? "error" : "warning");
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
