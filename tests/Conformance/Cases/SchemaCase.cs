using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Conformance.Tests.Generation;
using Serverless.Conformance.Tests.Types;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Building;
using Serverless.GraphQL.Types.SchemaRules;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>
/// Compares the errors in a schema: both find the same number, at the same locations. The reference checks the types
/// only if the document is valid, so our rules are compared in the same two groups.
/// </summary>
internal sealed class SchemaCase(Dice dice) : ConformanceCase
{
    private static readonly Action<SchemaRuleContext>[] DocumentRules =
    [
        SchemaDefinitionRules.CheckUnique,
        UniqueNameRules.CheckTypes,
        UniqueNameRules.CheckDirectives,
        UniqueNameRules.CheckMembers,
        UniqueNameRules.CheckArguments,
        PossibleTypeExtensionsRule.Check,
        TypeReferenceRules.CheckKnownTypes,
        AppliedDirectiveRules.CheckKnown,
        AppliedDirectiveRules.CheckUnique,
        AppliedDirectiveRules.CheckArguments,
        UniqueNameRules.CheckObjectLiterals,
    ];

    private readonly string _sdl = Make(dice);

    public override string ToString() => _sdl;

    public override Task<JsonObject> QuestionAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new JsonObject { ["ask"] = "schemaErrors", ["sdl"] = _sdl });

    public override Task<string?> CompareAsync(JsonElement answer, CancellationToken cancellationToken) =>
        Task.FromResult(Compare(answer));

    private static string Make(Dice dice)
    {
        var sdl = dice.OneIn(5) ? dice.Pick(ValidSchemas.All) : SchemaGenerator.Next(dice);
        return dice.OneIn(4) ? sdl : SchemaFaults.Next(dice, sdl);
    }

    private string? Compare(JsonElement answer)
    {
        var phase = answer.GetProperty("phase").GetString();
        var theirs = ReasonedDifferences.Shared(answer.GetProperty("errors"));
        if (SyntaxErrors() is { } faults)
            return Differences.BetweenSets(ErrorText.PlacesOf(faults), phase == "syntax" ? theirs : []);

        if (phase == "build")
            return Errors(AllSchemaRules.Checks).Count > 0
                ? null
                : "The reference cannot build this schema, but our engine finds no error in it.";

        var shared = AllSchemaRules.Checks.Except(ReasonedDifferences.OnlyOurSchemaRules);
        var errors = Errors(phase == "document" ? DocumentRules : shared);
        return Differences.BetweenSets(ErrorText.PlacesOf(errors), theirs) is { } difference
            ? $"{difference}\n{Messages(errors, answer)}"
            : null;
    }

    private IReadOnlyList<GraphQLError>? SyntaxErrors()
    {
        try
        {
            Document.Parse(_sdl, ParserLimits.Trusted);
            return null;
        }
        catch (GraphQLException exception)
        {
            return exception.Errors;
        }
    }

    private static string Messages(IEnumerable<GraphQLError> errors, JsonElement answer) =>
        $"--- our errors\n{ErrorText.Join(ErrorText.Of(errors))}\n"
        + $"--- errors of the reference\n{ErrorText.Join(ErrorText.Of(answer.GetProperty("errors")))}";

    private IReadOnlyList<GraphQLError> Errors(IEnumerable<Action<SchemaRuleContext>> rules)
    {
        var document = new SchemaDocument(Document.Parse(_sdl, ParserLimits.Trusted));
        var types = new TypeBuilder(document, SpecifiedDefinitions.AllTypes);
        var context = new SchemaRuleContext(document, types, new RootTypes(document, types));
        foreach (var check in rules)
            check(context);
        return context.Errors;
    }
}
