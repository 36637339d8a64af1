using System.Buffers;
using System.Text.Json;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL;

/// <summary>The text that the content of a JSON string stands for.</summary>
internal static class JsonText
{
    /// <param name="content">The bytes between the quotes.</param>
    /// <param name="maxLength">UTF-16 units that are of use: of a longer text one more is given, and the rest is not worth the memory.</param>
    /// <exception cref="GraphQLException">They are no content of a JSON string, or stand for no Unicode text.</exception>
    public static string Decode(ReadOnlySpan<byte> content, int maxLength)
    {
        var quoted = ArrayPool<byte>.Shared.Rent(content.Length + 2);
        // No text has more UTF-16 units than bytes.
        var text = ArrayPool<char>.Shared.Rent(content.Length);
        try
        {
            quoted[0] = (byte)'"';
            content.CopyTo(quoted.AsSpan(1));
            quoted[content.Length + 1] = (byte)'"';
            var length = Decode(quoted.AsSpan(0, content.Length + 2), text);
            return new string(text, 0, Math.Min(length, maxLength < int.MaxValue ? maxLength + 1 : maxLength));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new GraphQLException(new GraphQLError { Message = $"The query is no JSON string: {exception.Message}" });
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(quoted);
            ArrayPool<char>.Shared.Return(text);
        }
    }

    private static int Decode(ReadOnlySpan<byte> quoted, Span<char> text)
    {
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        var length = reader.CopyString(text);
        return reader.Read() ? throw new JsonException("There is more than one string.") : length;
    }
}
