using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.Testing.Node;

namespace Serverless.Conformance.Tests.Language;

/// <summary>Both parsers read the same texts: what is printed, or the error with its place, must be equal.</summary>
public sealed partial class ParseConformanceTests
{
    private const int MutationsOfEach = 150;

    [Fact]
    public async Task Documents_print_as_the_reference_prints_them() =>
        await CompareAsync([.. ExecutableDocuments.All, .. TypeSystemDocuments.All]);

    [Fact]
    public async Task Faulty_texts_have_the_errors_that_the_reference_gives() => await CompareAsync(FaultyTexts.All);

    [Fact]
    public async Task Texts_that_are_nearly_right_are_read_as_the_reference_reads_them()
    {
        string[] sources = [.. ExecutableDocuments.All, .. TypeSystemDocuments.All];
        await CompareAsync([
            .. sources.SelectMany(static (text, seed) => Mutations.Of(text, seed, MutationsOfEach)).Distinct(),
        ]);
    }

    private static async Task CompareAsync(IReadOnlyList<string> texts)
    {
        var questions = texts.Select(static text => new JsonObject { ["ask"] = "printed", ["text"] = text });
        var answers = await ReferenceImplementation.AskAsync(questions, TestContext.Current.CancellationToken);
        Differences.AssertNone(texts, texts.Select(Ours), answers.Select(Theirs));
    }

    private static string Ours(string text)
    {
        try
        {
            return Printer.Print(Document.Parse(text));
        }
        catch (GraphQLException exception)
        {
            return LikeReference(ErrorText.Join(ErrorText.Of(exception.Errors)));
        }
    }

    /// <summary>Removes what our message suggests for a lone dot; the reference only names the character.</summary>
    private static string LikeReference(string error) => LoneDot().Replace(error, "Unexpected character: \".\".");

    [GeneratedRegex("""(Unexpected "\.\."|Invalid number, expected digit before "\."), did you mean "[^"]*"\?""")]
    private static partial Regex LoneDot();

    private static string Theirs(JsonElement answer) =>
        answer.TryGetProperty("errors", out var errors)
            ? ErrorText.Join(ErrorText.Of(errors))
            : answer.GetProperty("printed").GetString()!;
}
