using System.Text.Json;
using Serverless.GraphQL.Errors;

namespace Serverless.Conformance.Tests;

/// <summary>Turns errors into texts to compare: message and places.</summary>
internal static class ErrorText
{
    public static IReadOnlyList<string> Of(IEnumerable<GraphQLError> errors) =>
        [
            .. errors.Select(static error =>
                $"{error.Message} "
                + $"[{string.Join(", ", error.Locations.Select(static place => $"{place.Line}:{place.Column}"))}]"
            ),
        ];

    /// <param name="errors">The errors, as an array of objects with <c>message</c> and <c>locations</c>.</param>
    public static IReadOnlyList<string> Of(JsonElement errors) =>
        [
            .. errors
                .EnumerateArray()
                .Select(static error =>
                    $"{error.GetProperty("message")} "
                    + $"[{string.Join(", ", error.GetProperty("locations").EnumerateArray().Select(Place))}]"
                ),
        ];

    /// <summary>Returns the texts in alphabetical order, since neither side promises an order.</summary>
    public static string Join(IEnumerable<string> errors) => string.Join('\n', errors.Order(StringComparer.Ordinal));

    /// <summary>Returns only the places of each error.</summary>
    public static IReadOnlyList<string> PlacesOf(IEnumerable<GraphQLError> errors) =>
        [.. errors.Select(static error => string.Join(' ', error.Locations.Select(Place)))];

    /// <inheritdoc cref="PlacesOf(IEnumerable{GraphQLError})"/>
    public static IReadOnlyList<string> PlacesOf(JsonElement errors) =>
        [.. errors.EnumerateArray().Select(static error => string.Join(' ', Places(error.GetProperty("locations"))))];

    /// <param name="locations">The entry <c>locations</c> of an error.</param>
    public static IEnumerable<string> Places(JsonElement locations) => locations.EnumerateArray().Select(Place);

    private static string Place(SourceLocation place) => $"{place.Line}:{place.Column}";

    private static string Place(JsonElement place) => $"{place.GetProperty("line")}:{place.GetProperty("column")}";
}
