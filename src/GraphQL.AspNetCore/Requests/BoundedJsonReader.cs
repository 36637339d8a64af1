using System.Text.Json;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>
/// A JSON reader that stops after a number of tokens. Many short tokens take far longer to read than a text of as many
/// bytes, so a limit on bytes alone would have to be too low for texts.
/// </summary>
internal ref struct BoundedJsonReader(ReadOnlySpan<byte> json, int maxTokens)
{
    /// <summary>
    /// The reader at the token that was read last. Move it with <see cref="Read"/> and <see cref="Skip"/> only.
    /// </summary>
    public Utf8JsonReader Json = new(json);

    private int _read;

    /// <summary>Whether the text has more tokens than the limit.</summary>
    public readonly bool IsExhausted => _read > maxTokens;

    /// <summary>Starts to count tokens anew.</summary>
    public void Renew() => _read = 0;

    /// <summary>Reads the next token. Returns false at the end of the text and beyond the limit.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public bool Read()
    {
        if (IsExhausted || !Json.Read())
            return false;
        _read++;
        return !IsExhausted;
    }

    /// <summary>Moves from the first token of a value to its last.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public void Skip()
    {
        if (Json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        var depth = Json.CurrentDepth;
        while (Read() && Json.CurrentDepth > depth) { }
    }
}

/// <summary>Describes for a client why its text is not JSON.</summary>
internal static class JsonProblem
{
    /// <summary>Returns one sentence with the location. The reader counts bytes, not characters.</summary>
    public static string Describe(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        var problem = end < 0 ? exception.Message : exception.Message[..end];
        return $"{problem} (Line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.)";
    }
}
