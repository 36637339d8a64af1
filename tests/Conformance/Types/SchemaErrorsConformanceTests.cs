using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Types;
using Serverless.Testing.Node;

namespace Serverless.Conformance.Tests.Types;

/// <summary>
/// The same schemas through both: everything the reference finds wrong, we find too, in the same words at the same
/// places; and nothing else, but for rules of section 3 that the reference does not check. A listed sample: generated
/// cases compare places.
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
    /// The reference checks the types only where the document is right, and we always: then what it does not say is
    /// left out.
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
    /// That something is no interface we say once, and the reference again for each type that implements what
    /// implements it.
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

    /// <summary>The reference has no suggestions for directives.</summary>
    private static string LikeReference(string error) => DirectiveSuggestion().Replace(error, "$1");

    [GeneratedRegex("""it cannot implement (\w+)\. """)]
    private static partial Regex NoInterface();

    [GeneratedRegex("""^(Unknown directive "@\w+"\.) Did you mean [^?]*\?""")]
    private static partial Regex DirectiveSuggestion();

    // Default values are judged in other words; generated cases compare where.
    [GeneratedRegex("( has invalid default value|^Invalid circular reference. The default value of)")]
    private static partial Regex DefaultValue();

    // What the specification demands and the reference does not check, or says in other words.
    [GeneratedRegex(
        """
            ^(Default\ value\ of\ |Default\ values\ of\ input\ fields\ 
            |.*\ is\ built\ in|.*\ does\ not\ belong\ in\ a\ schema|Directive\ @\w+\ cannot\ reference\ itself
            |.*\ cannot\ be\ made\ a\ OneOf\ Input\ Object
            |\w+\ cannot\ represent\ |Expected\ value\ of\ type\ |Field\ "\w+\.\w+"\ of\ required\ type|Field\ "\w+"\ is\ not\ defined
            |OneOf\ Input\ Object|Field\ "\w+\.\w+"\ must\ be\ non-null|Value\ "\w+"\ does\ not\ exist|Enum\ "\w+"\ cannot)
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex OnlyOurs();
}
