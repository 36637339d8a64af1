using System.Text.Json;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>Says what a JSON text lacks, for who sent it.</summary>
internal static class JsonProblem
{
    /// <summary>One sentence and the place; bytes, not characters, are what the reader counts.</summary>
    public static string Describe(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        var problem = end < 0 ? exception.Message : exception.Message[..end];
        return $"{problem} (Line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.)";
    }
}
