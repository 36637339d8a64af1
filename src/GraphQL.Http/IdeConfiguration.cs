using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Serverless.GraphQL.Http;

/// <summary>What the IDE reads from <c>bcp-config.json</c> beside its page: our endpoint, our first document, no telemetry.</summary>
internal sealed class IdeConfiguration(GraphQLHttpOptions options)
{
    public const string PageWithoutIde =
        """
        <!doctype html>
        <html lang="en">
        <title>GraphQL</title>
        <h1>GraphQL is served here</h1>
        <p>The IDE is not part of this build: it is fetched with npm when the program is built. Install Node 20 or newer, build again, and this address shows it.</p>
        <p>Queries are answered all the same. Send them by POST as JSON:</p>
        <pre>curl -H 'content-type: application/json' -d '{"query":"{ __typename }"}' THIS-ADDRESS</pre>
        </html>
        """;

    public string Json { get; } = Write(options);

    private static string Write(GraphQLHttpOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("title", options.IdeTitle);
            json.WriteBoolean("useBrowserUrlAsEndpoint", true);
            json.WriteBoolean("disableTelemetry", true);
            json.WriteBoolean("useGet", false);
            json.WriteString("graphQLDocument", options.IdeDocument);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
