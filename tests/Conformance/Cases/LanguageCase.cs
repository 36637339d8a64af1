using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Conformance.Tests.Generation;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>
/// Compares the parsers and printers on a text: both accept it as a document, or both refuse it with an error at the
/// same location. The reference must print what our printer printed exactly as it prints the text itself.
/// </summary>
internal sealed class LanguageCase : ConformanceCase
{
    private readonly string _text;

    public LanguageCase(Dice dice)
    {
        var text = Document(dice, SchemaGenerator.Next(dice));
        if (dice.OneIn(2))
            text = TextChanges.Respace(dice, text);
        _text = dice.Below(4) switch
        {
            0 => text,
            1 => TextChanges.Garble(dice, text),
            _ => Mutations.Of(text, dice.Below(int.MaxValue), 1 + dice.Below(3)).Last(),
        };
    }

    public override string ToString() => _text;

    public override Task<JsonObject> QuestionAsync(CancellationToken cancellationToken) =>
        Task.FromResult(
            new JsonObject
            {
                ["ask"] = "printedTwice",
                ["utf16"] = Utf16(),
                ["ours"] = Ours().Printed,
            }
        );

    public override Task<string?> CompareAsync(JsonElement answer, CancellationToken cancellationToken) =>
        Task.FromResult(Compare(answer));

    private static string Document(Dice dice, string sdl) =>
        dice.OneIn(3)
            ? sdl
            : new DocumentGenerator(Schema.Parse(sdl), dice, 20) { WithSubscriptions = true }
                .Next()
                .Text;

    private string? Compare(JsonElement answer)
    {
        var (printed, place) = Ours();
        var theirPlace = answer.TryGetProperty("errors", out var errors)
            ? string.Join(", ", ErrorText.PlacesOf(errors))
            : null;
        if (place != theirPlace)
            return Differences.Between(place ?? "accepted", theirPlace ?? "accepted");
        if (printed is null)
            return null;
        return Differences.Between(
            answer.GetProperty("again").GetString()!,
            answer.GetProperty("printed").GetString()!
        );
    }

    /// <summary>
    /// Returns the text in Base64, because it may contain half a surrogate pair, which JSON in UTF-8 cannot.
    /// </summary>
    private string Utf16() => Convert.ToBase64String(MemoryMarshal.AsBytes(_text.AsSpan()));

    private (string? Printed, string? Place) Ours()
    {
        try
        {
            return (Printer.Print(GraphQL.Language.Document.Parse(_text, ParserLimits.Trusted)), null);
        }
        catch (GraphQLException exception)
        {
            return (null, string.Join(", ", ErrorText.PlacesOf(exception.Errors)));
        }
    }
}
