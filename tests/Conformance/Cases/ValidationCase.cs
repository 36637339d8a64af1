using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Conformance.Tests.Generation;
using Serverless.Conformance.Tests.Validation;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation;
using Serverless.GraphQL.Validation.Walking;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>
/// Compares the errors that each validation rule alone finds in a document: both find the same number, at the same
/// locations.
/// </summary>
internal sealed class ValidationCase : ConformanceCase
{
    private static readonly int[] Faults = [0, 60, 25, 12, 6];

    private static readonly Schema CorpusSchema = Schema.Parse(ValidationCorpus.Schema);

    private static readonly string[] Rules =
    [
        .. SpecifiedRules
            .For(ContextOf(CorpusSchema, Document.Parse("{ a }")))
            .Select(static rule => rule.GetType().Name),
    ];

    private readonly string _sdl;
    private readonly string _document;

    public ValidationCase(Dice dice)
    {
        if (dice.OneIn(3))
        {
            _sdl = ValidationCorpus.Schema;
            _document = new RandomDocuments(CorpusSchema, dice) { FieldsOnly = dice.OneIn(2) }.Next();
            return;
        }

        _sdl = SchemaGenerator.Next(dice);
        _document = new DocumentGenerator(Schema.Parse(_sdl), dice, dice.Pick(Faults)) { WithSubscriptions = true }
            .Next()
            .Text;
    }

    public override string ToString() => $"{_sdl}\n{_document}";

    public override Task<JsonObject> QuestionAsync(CancellationToken cancellationToken) =>
        Task.FromResult(
            new JsonObject
            {
                ["ask"] = "validatedByRule",
                ["sdl"] = _sdl,
                ["document"] = _document,
                ["rules"] = new JsonArray([.. Rules.Select(static rule => JsonValue.Create(rule))]),
            }
        );

    public override Task<string?> CompareAsync(JsonElement answer, CancellationToken cancellationToken)
    {
        var schema = Schema.Parse(_sdl);
        var document = Document.Parse(_document, ParserLimits.Trusted);
        var theirs = answer.GetProperty("places").EnumerateArray().Select(Texts);
        var difference = Rules
            .Zip(theirs, (rule, places) => Compare(rule, ErrorsOf(rule, schema, document), places, document))
            .FirstOrDefault(static found => found is not null);
        return Task.FromResult(difference);
    }

    private static string[] Texts(JsonElement list) =>
        [.. list.EnumerateArray().Select(static text => text.GetString()!)];

    private static string? Compare(
        string rule,
        IReadOnlyList<GraphQLError> errors,
        IReadOnlyList<string> theirs,
        Document document
    )
    {
        var (ours, shared) = ReasonedDifferences.OfRule(rule, errors, theirs, document);
        return Differences.BetweenSets(ours, shared) is { } difference
            ? $"{rule}\n{difference}\n--- our errors\n{ErrorText.Join(ErrorText.Of(errors))}"
            : null;
    }

    private static IReadOnlyList<GraphQLError> ErrorsOf(string rule, Schema schema, Document document)
    {
        var context = ContextOf(schema, document);
        new DocumentWalker(context, [.. SpecifiedRules.For(context).Where(one => one.GetType().Name == rule)]).Walk();
        return context.Errors;
    }

    private static ValidationContext ContextOf(Schema schema, Document document) =>
        new(schema, document, ValidationLimits.None);
}
