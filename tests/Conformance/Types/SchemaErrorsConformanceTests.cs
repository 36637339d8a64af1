using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Types;
using Serverless.Testing.Node;

namespace Serverless.Conformance.Tests.Types;

/// <summary>
/// Both check the same schemas: our errors have the same words and places as those of the reference, except for rules
/// of section 3 that the reference does not check. The schemas are written down; generated cases compare only places.
/// </summary>
public sealed partial class SchemaErrorsConformanceTests
{
    [Fact]
    public async Task Valid_schemas_have_no_errors() =>
        await CompareAsync([.. ValidSchemas.All, ValidSchemas.SpelledOut]);

    [Fact]
    public async Task Faulty_schemas_have_the_errors_that_the_reference_finds() =>
        await CompareAsync(FaultySchemas.All);

    private static async Task CompareAsync(IReadOnlyList<string> schemas)
    {
        var questions = schemas.Select(static sdl => new JsonObject { ["ask"] = "schemaErrors", ["sdl"] = sdl });
        var answers = await ReferenceImplementation.AskAsync(questions, TestContext.Current.CancellationToken);
        var theirs = answers.Select(static answer => ErrorText.Join(Theirs(answer)));
        var ours = schemas.Zip(answers, static (sdl, answer) => ErrorText.Join(Comparable(OurErrors(sdl), answer)));
        Differences.AssertNone(schemas, ours, theirs);
    }

    private static IReadOnlyList<GraphQLError> OurErrors(string sdl)
    {
        try
        {
            Schema.Parse(sdl);
            return [];
        }
        catch (GraphQLException exception)
        {
            return exception.Errors;
        }
    }

    /// <summary>
    /// Leaves out what the reference cannot report: it checks the types only if the document is right.
    /// </summary>
    private static IEnumerable<string> Comparable(IReadOnlyList<GraphQLError> errors, JsonElement answer)
    {
        var phase = answer.GetProperty("phase").GetString();
        if (phase == "build")
            return errors.Count > 0 ? [] : ["The reference cannot build this."];

        var ours = ErrorText.Of(errors).Select(LikeReference);
        if (phase == "types")
            return ours.Where(static error => !OnlyOurs().IsMatch(error));

        var theirs = Theirs(answer).ToHashSet();
        return ours.Where(theirs.Contains);
    }

    /// <summary>
    /// Leaves out repetitions: the reference reports that something is not an interface again for each type that
    /// implements what implements it.
    /// </summary>
    private static IEnumerable<string> Theirs(JsonElement answer)
    {
        var errors = ErrorText.Of(answer.GetProperty("errors"));
        var repeated = errors
            .SelectMany(static error => NoInterface().Matches(error))
            .Select(static match => $" must implement {match.Groups[1].Value} because ")
            .ToList();
        return errors
            .Where(error => !repeated.Any(error.Contains) && !DefaultValue().IsMatch(error))
            .Select(LikeReference);
    }

    /// <summary>Removes suggestions for directives, which the reference does not make.</summary>
    private static string LikeReference(string error) => DirectiveSuggestion().Replace(error, "$1");

    [GeneratedRegex("""it cannot implement (\w+)\. """)]
    private static partial Regex NoInterface();

    [GeneratedRegex("""^(Unknown directive "@\w+"\.) Did you mean [^?]*\?""")]
    private static partial Regex DirectiveSuggestion();

    // Errors of default values have other words; generated cases compare their places.
    [GeneratedRegex("( has invalid default value|^Invalid circular reference. The default value of)")]
    private static partial Regex DefaultValue();

    // Errors that the reference does not report, or reports in other words.
    [GeneratedRegex(
        """
            ^(Default\ value\ of\ |Default\ values\ of\ input\ fields\ 
            |.*\ is\ built\ in|.*\ does\ not\ belong\ in\ a\ schema|Directive\ @\w+\ cannot\ reference\ itself
            |.*\ cannot\ be\ made\ a\ OneOf\ Input\ Object
            |\w+\ cannot\ represent\ |Expected\ value\ of\ type\ |Field\ "\w+\.\w+"\ of\ required\ type
            |Field\ "\w+"\ is\ not\ defined
            |OneOf\ Input\ Object|Field\ "\w+\.\w+"\ must\ be\ non-null
            |Value\ "\w+"\ does\ not\ exist|Enum\ "\w+"\ cannot)
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex OnlyOurs();
}
