using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL.Tests.Validation;

/// <summary>
/// Asserts all errors that the validator finds in a document, so that no test overlooks those of another rule.
/// </summary>
internal static class Verdict
{
    public static void Valid(string document) => Errors(document);

    /// <param name="document">A document for <see cref="PetSchema"/>.</param>
    /// <param name="expected">
    /// Messages followed by their places: <c>Unknown fragment "A". @1:9 2:1</c>, in any order.
    /// </param>
    public static void Errors(string document, params IEnumerable<string> expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Of(document).Order(StringComparer.Ordinal));

    public static IEnumerable<string> Of(string document, ValidationLimits? limits = null, Schema? schema = null) =>
        Validator
            .Validate(schema ?? PetSchema.Schema, Document.Parse(document, ParserLimits.Trusted), limits)
            .Select(static error => $"{error.Message} @{string.Join(" ", error.Locations.Select(Place))}");

    private static string Place(SourceLocation place) => $"{place.Line}:{place.Column}";
}
