using System.Text.Json;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>
/// A JSON reader that stops after a number of tokens: many short ones take far longer to read than a text of as many bytes, so that a
/// bound on bytes alone would have to be too low for texts.
/// </summary>
internal ref struct BoundedJsonReader(ReadOnlySpan<byte> json, int maxTokens)
{
    /// <summary>Stands on the token that was read last. Not to be moved but by <see cref="Read"/> and <see cref="Skip"/>.</summary>
    public Utf8JsonReader Json = new(json);

    private int _read;

    /// <summary>Whether there were more tokens than may be read.</summary>
    public readonly bool IsExhausted => _read > maxTokens;

    /// <summary>From here on as many may be read as at the start.</summary>
    public void Renew() => _read = 0;

    /// <summary>False at the end of the text, and where no more tokens may be read.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public bool Read()
    {
        if (IsExhausted || !Json.Read())
            return false;
        _read++;
        return !IsExhausted;
    }

    /// <summary>Goes to the last token of the value at whose first one it stands.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public void Skip()
    {
        if (Json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        var depth = Json.CurrentDepth;
        while (Read() && Json.CurrentDepth > depth) { }
    }
}

/// <summary>Says what a JSON text lacks, for who sent it.</summary>
internal static class JsonProblem
{
    /// <summary>One sentence and the place; bytes, not characters, are what the reader counts.</summary>
    public static string Describe(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        var problem = end < 0 ? exception.Message : exception.Message[..end];
        return $"{problem} (Line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.)";
    }
}
