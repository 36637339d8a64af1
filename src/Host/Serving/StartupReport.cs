namespace Serverless.Host.Serving;

/// <summary>What a person sees once the program answers: what is loaded, where it listens, and one query to try.</summary>
internal static class StartupReport
{
    /// <param name="loaded">What is served, in one line.</param>
    public static void Write(TextWriter output, string loaded, Uri address)
    {
        var endpoint = new UriBuilder(address) { Host = "localhost", Path = "/api/graphql" }.Uri;
        output.WriteLine(loaded);
        output.WriteLine($"GraphQL: {endpoint} (in a browser: the IDE)");
        output.WriteLine();
        output.WriteLine("Try: how many Pakistani soldiers were killed, and who says so?");
        output.WriteLine($"  curl -s {endpoint} -H 'content-type: application/json' -d '{Request}'");
        output.WriteLine();
        output.WriteLine("Ctrl+C stops.");
    }

    private const string Request =
        """{"query":"{ question(id: \"question:pakistani-soldiers-killed-in-october\") { contested positions { label claimants { name } articles { id } } } }"}""";
}
