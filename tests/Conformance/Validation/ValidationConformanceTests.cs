using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation;
using Serverless.Testing.Node;

namespace Serverless.Conformance.Tests.Validation;

/// <summary>
/// The same documents through both validators: the same errors with the same places. What is ours alone or differs on purpose is
/// in the tests of the rules: root types that are missing, <c>@skip</c> and <c>@include</c> on a subscription's root, the type of
/// <c>__typename</c> when fields are merged, nullable variables in OneOf Input Objects within lists.
/// </summary>
public sealed partial class ValidationConformanceTests
{
    private const int RandomDocumentsOfEachKind = 500;

    private static readonly Schema Schema = Schema.Parse(ValidationCorpus.Schema);

    [Fact]
    public async Task Documents_for_and_against_each_rule_have_the_errors_that_the_reference_gives()
    {
        Assert.True(ValidationCorpus.Documents.Count > 400);
        await CompareAsync(ValidationCorpus.Documents, static errors => errors);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Random_documents_have_the_errors_that_the_reference_gives(bool fieldsOnly)
    {
        var documents = new RandomDocuments(Schema, new Random(1)) { FieldsOnly = fieldsOnly };
        await CompareAsync([.. Enumerable.Range(0, RandomDocumentsOfEachKind).Select(_ => documents.Next())], Comparable);
    }

    /// <summary>
    /// The reference finds cycles of fragments in an order of its own, names a type without its non-null mark where a list
    /// stands for an input object, and orders some suggestions in a circle.
    /// </summary>
    private static IEnumerable<string> Comparable(IEnumerable<string> errors)
    {
        var byCycle = errors.ToLookup(static error => error.StartsWith("Cannot spread fragment", StringComparison.Ordinal));
        var others = byCycle[false].Select(static error => InlineFragments().Replace(NonNullType().Replace(error, "$1\""), ""));
        return byCycle[true].Any() ? others.Append("a cycle") : others;
    }

    private static async Task CompareAsync(
        IReadOnlyList<string> documents, Func<IEnumerable<string>, IEnumerable<string>> comparable)
    {
        var questions = documents.Select(static document =>
            new JsonObject { ["ask"] = "validate", ["sdl"] = ValidationCorpus.Schema, ["document"] = document });
        var answers = await ReferenceImplementation.AskAsync(questions, TestContext.Current.CancellationToken);
        Differences.AssertNone(
            documents,
            documents.Select(document => ErrorText.Join(comparable(Ours(document)))),
            answers.Select(answer => ErrorText.Join(comparable(ErrorText.Of(answer.GetProperty("errors"))))));
    }

    private static IReadOnlyList<string> Ours(string document) =>
        ErrorText.Of(Validator.Validate(Schema, Document.Parse(document), ValidationLimits.None));

    [GeneratedRegex("""(Expected value of type "[^"]*)!"(?=, found \[)""")]
    private static partial Regex NonNullType();

    [GeneratedRegex("Did you mean to use an inline fragment on [^?]*[?]")]
    private static partial Regex InlineFragments();
}
