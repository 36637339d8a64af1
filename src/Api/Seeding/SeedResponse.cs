using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Serverless.News.DataSets;
using Serverless.News.Model;
using Serverless.News.Publishing;
using Serverless.News.Records;
using Serverless.Tables;

namespace Serverless.Api.Seeding;

/// <summary>The response to a seed request; the commands <c>load</c> and <c>validate</c> print the same JSON.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Write">Writes the properties of the JSON object.</param>
internal sealed record SeedResponse(int Status, Action<Utf8JsonWriter> Write)
{
    public static SeedResponse Done(LoadResult load, IReadOnlyList<DataSetProblem> warnings) =>
        new(
            StatusCodes.Status200OK,
            json =>
            {
                var (edition, outcome, pages) = load.Result;
                json.WriteString(
                    "outcome",
                    outcome switch
                    {
                        PublishOutcome.Published => "published",
                        PublishOutcome.Restored => "restored",
                        PublishOutcome.Repaired => "repaired",
                        _ => "unchanged",
                    }
                );
                json.WriteString("message", load.ToString());
                json.WriteString("dataset", edition.DataSet);
                json.WriteString("edition", edition.Id);
                json.WriteString("publishedAt", edition.PublishedAt);
                json.WriteNumber("elapsedSeconds", Math.Round(load.Elapsed.TotalSeconds, 3));
                json.WriteNumber("pagesWritten", pages);
                WriteCounts(json, edition.Counts);
                WriteProblems(json, "warnings", warnings);
            }
        );

    /// <summary>Creates the result of a check that publishes nothing.</summary>
    /// <param name="dataSet">The data set; null if it has errors.</param>
    /// <param name="message">The result of the check, for people.</param>
    /// <param name="problems">The errors and warnings.</param>
    public static SeedResponse Checked(DataSet? dataSet, string message, IReadOnlyList<DataSetProblem> problems) =>
        new(
            dataSet is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
            json =>
            {
                json.WriteString("outcome", dataSet is null ? "invalid" : "valid");
                json.WriteString("message", message);
                if (dataSet is not null)
                {
                    json.WriteString("dataset", dataSet.Name);
                    WriteCounts(json, EditionCounts.Of(dataSet));
                }

                WriteProblems(json, "problems", problems);
            }
        );

    /// <summary>
    /// Creates the response for a data set with errors. Its status is 422: the store is available, and trying again
    /// does not help.
    /// </summary>
    public static SeedResponse Invalid(string message, IReadOnlyList<DataSetProblem> problems) =>
        new(
            StatusCodes.Status422UnprocessableEntity,
            json =>
            {
                WriteRefusal(json, "DATA_SET_INVALID", message);
                WriteProblems(json, "problems", problems);
            }
        );

    /// <summary>Creates the response for an exception during publishing.</summary>
    public static SeedResponse Failed(Exception exception) =>
        exception switch
        {
            EditionConflictException => Refused(StatusCodes.Status409Conflict, "EDITION_CONFLICT", exception.Message),
            RecordTooLargeException => Refused(
                StatusCodes.Status422UnprocessableEntity,
                "DATA_SET_INVALID",
                exception.Message
            ),
            TableStoreException or EditionException => Refused(
                StatusCodes.Status503ServiceUnavailable,
                "STORE_UNAVAILABLE",
                exception.Message
            ),
            _ => Refused(StatusCodes.Status500InternalServerError, "INTERNAL_ERROR", "Internal error."),
        };

    public static SeedResponse Refused(int status, string code, string message) =>
        new(status, json => WriteRefusal(json, code, message));

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
            if (problem.Line > 0)
                json.WriteNumber("line", problem.Line);
            json.WriteString("severity", problem.Severity == ProblemSeverity.Error ? "error" : "warning");
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
