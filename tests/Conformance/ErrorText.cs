using System.Text.Json;
using Serverless.GraphQL.Errors;

namespace Serverless.Conformance.Tests;

/// <summary>Errors as lines to compare: message and places, in alphabetical order, since neither side promises one.</summary>
internal static class ErrorText
{
    public static string Of(IEnumerable<GraphQLError> errors) => Sorted(errors.Select(static error =>
        $"{error.Message} [{string.Join(", ", error.Locations.Select(static place => $"{place.Line}:{place.Column}"))}]"));

    /// <param name="errors">An array of objects with <c>message</c> and <c>locations</c>.</param>
    public static string Of(JsonElement errors) => Sorted(errors.EnumerateArray().Select(static error =>
        $"{error.GetProperty("message")} [{string.Join(", ", error.GetProperty("locations").EnumerateArray().Select(Place))}]"));

    private static string Place(JsonElement place) => $"{place.GetProperty("line")}:{place.GetProperty("column")}";

    private static string Sorted(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
