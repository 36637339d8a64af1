using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL.Tests.Validation;

/// <summary>
/// Asserts what the validator says of a document: always all of it, so that no test overlooks what another rule adds.
/// </summary>
internal static class Verdict
{
    public static void Valid(string document) => Errors(document);

    /// <param name="document">Against <see cref="PetSchema"/>.</param>
    /// <param name="expected">
    /// Messages followed by their places: <c>Unknown fragment "A". @1:9 2:1</c>, in any order.
    /// </param>
    public static void Errors(string document, params IEnumerable<string> expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Of(document).Order(StringComparer.Ordinal));

    public static IEnumerable<string> Of(string document, ValidationLimits? limits = null, Schema? schema = null) =>
        Validator
            .Validate(schema ?? PetSchema.Schema, Document.Parse(document, ParserLimits.Trusted), limits)
            .Select(static error =>
                $"{error.Message} @{string.Join(" ", error.Locations.Select(static place => $"{place.Line}:{place.Column}"))}"
            );
}
