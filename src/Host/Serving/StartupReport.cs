using Serverless.Api.Endpoints;

namespace Serverless.Host.Serving;

/// <summary>What a person sees once the program answers: what is loaded, where it listens, and one query to try.</summary>
internal static class StartupReport
{
    public static void Write(TextWriter output, DeskApp app, Uri address)
    {
        var endpoint = new UriBuilder(address) { Host = "localhost", Path = "/" + ApiRoutes.GraphQL }.Uri;
        output.WriteLine(app.Loaded);
        output.WriteLine($"GraphQL: {endpoint} (in a browser: the IDE)");
        output.WriteLine();
        if (app.Offer is var (question, request))
        {
            output.WriteLine($"Try: {question}");
            output.WriteLine($"  curl -s {endpoint} -H 'content-type: application/json' -d '{request}'");
            output.WriteLine();
        }

        output.WriteLine("Ctrl+C stops.");
    }
}
