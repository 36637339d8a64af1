using System.Text.Json;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL;

/// <summary>The text that the content of a JSON string stands for.</summary>
internal static class JsonText
{
    /// <param name="content">The bytes between the quotes.</param>
    /// <exception cref="GraphQLException">They are no content of a JSON string, or stand for no Unicode text.</exception>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        try
        {
            var reader = new Utf8JsonReader([(byte)'"', .. content, (byte)'"']);
            reader.Read();
            var text = reader.GetString()!;
            return reader.Read() ? throw new JsonException("There is more than one string.") : text;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new GraphQLException(new GraphQLError { Message = $"The query is no JSON string: {exception.Message}" });
        }
    }
}
