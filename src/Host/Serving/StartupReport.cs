using Serverless.Api.Endpoints;

namespace Serverless.Host.Serving;

/// <summary>
/// Prints what a person needs once the program is ready: the data set, the address, and a query to try.
/// </summary>
internal static class StartupReport
{
    public static void Write(TextWriter output, DeskApp app, Uri address)
    {
        var endpoint = new UriBuilder(address) { Host = "localhost", Path = "/" + ApiRoutes.GraphQL }.Uri;
        output.WriteLine(app.Served);
        output.WriteLine($"GraphQL: {endpoint} (in a browser: the IDE)");
        output.WriteLine();
        if (app.Example is { } example)
        {
            output.WriteLine($"Try: {example.Question}");
            output.WriteLine($"  curl -s {endpoint} -H 'content-type: application/json' -d '{example.Request}'");
            output.WriteLine();
        }

        output.WriteLine("Ctrl+C stops.");
    }
}
