using System.Buffers;
using System.Text.Json;

namespace Serverless.GraphQL.AspNetCore.Ide;

/// <summary>The content that the endpoint adds to the IDE's files.</summary>
internal static class IdePage
{
    /// <summary>The page that a browser gets where the IDE is not installed.</summary>
    public static ReadOnlyMemory<byte> WithoutIde { get; } =
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>GraphQL</title>
        <h1>GraphQL is served at this address</h1>
        <p>The IDE is not installed. The build fetches it with npm: install Node 20 or newer and build again.</p>
        <p>Queries work without it. Send them by POST, as JSON, to this address:</p>
        <pre>curl -H 'content-type: application/json' -d '{"query":"{ __schema { types { name } } }"}' ADDRESS</pre>
        </html>

        """u8.ToArray();

    /// <summary>
    /// Writes the <c>bcp-config.json</c> that the IDE reads: this endpoint, a first document, no telemetry.
    /// </summary>
    public static byte[] WriteConfiguration(GraphQLHttpOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("title", options.IdeTitle);
            json.WriteBoolean("useBrowserUrlAsEndpoint", true);
            json.WriteBoolean("disableTelemetry", true);
            json.WriteBoolean("useGet", false);
            json.WriteString("graphQLDocument", options.IdeDocument());
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
