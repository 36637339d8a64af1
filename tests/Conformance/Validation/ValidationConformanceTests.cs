using System.Text.Json.Nodes;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation;
using Serverless.Testing.Node;

namespace Serverless.Conformance.Tests.Validation;

/// <summary>
/// Both validators give the same errors for the same documents, with the same words and places. The tests of the rules
/// cover what differs on purpose: missing root types, <c>@skip</c> and <c>@include</c> on a subscription's root, the
/// type of <c>__typename</c> when fields are merged, and nullable variables in OneOf Input Objects within lists.
/// </summary>
public sealed class ValidationConformanceTests
{
    private static readonly Schema Schema = Schema.Parse(ValidationCorpus.Schema);

    /// <summary>The reference limits the depth of introspection, and nothing else.</summary>
    private static readonly ValidationLimits Limits = ValidationLimits.None with
    {
        MaxIntrospectionDepth = ValidationLimits.Default.MaxIntrospectionDepth,
    };

    [Fact]
    public async Task Documents_for_and_against_each_rule_have_the_errors_that_the_reference_gives()
    {
        Assert.True(ValidationCorpus.Documents.Count > 400);
        var documents = ValidationCorpus.Documents;
        var questions = documents.Select(static document => new JsonObject
        {
            ["ask"] = "validated",
            ["sdl"] = ValidationCorpus.Schema,
            ["document"] = document,
        });
        var answers = await ReferenceImplementation.AskAsync(questions, TestContext.Current.CancellationToken);
        Differences.AssertNone(
            documents,
            documents.Select(static document => ErrorText.Join(Ours(document))),
            answers.Select(static answer => ErrorText.Join(ErrorText.Of(answer.GetProperty("errors"))))
        );
    }

    private static IReadOnlyList<string> Ours(string document) =>
        ErrorText.Of(Validator.Validate(Schema, Document.Parse(document), Limits));
}
