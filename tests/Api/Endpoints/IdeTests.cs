using System.Text.Json;
using Serverless.Testing.Node;
using Serverless.Testing.Programs;

namespace Serverless.Api.Tests.Endpoints;

public sealed class IdeTests
{
    /// <summary>The description of <c>Query.question</c> in schema.graphql.</summary>
    private const string Description =
        "Questions that several claims answer, most contested first: the place to compare who says what.";

    [Fact]
    public async Task The_IDE_runs_its_first_query_and_opens_the_documentation_without_any_other_host()
    {
        var chromium = Chromium.Require();
        var introspection = await Introspection.OfToolsAsync();
        using var workspace = new Workspace();
        var (process, endpoint) = ServerlessProcess.Serve(workspace);
        using var running = process;

        var input = JsonSerializer.Serialize(
            new
            {
                url = endpoint,
                chromium,
                description = Description,
            }
        );
        var visit = await NodeScript.RunAsync("ide.mjs", input, TestContext.Current.CancellationToken);

        AssertAnswered(introspection, [.. visit.GetProperty("answers").EnumerateArray()]);
        AssertNothingFromElsewhere(Assert.Single(Texts(visit, "policies")));
        Assert.Equal([endpoint.GetLeftPart(UriPartial.Authority)], Texts(visit, "origins"));
        Assert.Empty(Texts(visit, "complaints"));
    }

    [Fact]
    public void The_licence_of_the_IDE_is_beside_it()
    {
        NodeRuntime.Require();

        Assert.Contains(
            "ChilliCream License",
            File.ReadAllText(Path.Combine(ServerlessProcess.HostFolder, "ide", "LICENSE")),
            StringComparison.Ordinal
        );
    }

    /// <summary>
    /// Asserts that every request was answered, among them that of the first tab and some for the schema.
    /// </summary>
    private static void AssertAnswered(Introspection introspection, List<JsonElement> answers)
    {
        Assert.All(answers, static answer => Assert.Equal(200, answer.GetProperty("status").GetInt32()));
        var bodies = answers.ConvertAll(static answer => answer.GetProperty("body"));
        Assert.All(bodies, static body => Assert.False(body.TryGetProperty("errors", out _), body.ToString()));
        Assert.Contains(
            bodies,
            static body => body.ToString().Contains("\"contested\":true", StringComparison.Ordinal)
        );
        var schemas = bodies.FindAll(static body => body.GetProperty("data").TryGetProperty("__schema", out _));
        Assert.NotEmpty(schemas);
        Assert.All(schemas, schema => Assert.Equal(introspection.Types, Introspection.TypesOf(schema)));
    }

    private static void AssertNothingFromElsewhere(string policy)
    {
        var directives = policy
            .Split(';', StringSplitOptions.TrimEntries)
            .Select(static directive => directive.Split(' '))
            .ToDictionary(static words => words[0], static words => words[1..]);

        Assert.Equal(["'none'"], directives["default-src"]);
        Assert.Equal(["'none'"], directives["frame-ancestors"]);
        Assert.Equal(["'none'"], directives["form-action"]);
        Assert.DoesNotContain("'unsafe-inline'", directives["script-src"]);
        Assert.All(
            directives.Values.SelectMany(static sources => sources),
            static source =>
                Assert.Contains(
                    source,
                    (string[])["'none'", "'self'", "'unsafe-inline'", "'unsafe-eval'", "blob:", "data:"]
                )
        );
    }

    private static IEnumerable<string> Texts(JsonElement visit, string name) =>
        visit.GetProperty(name).EnumerateArray().Select(static text => text.GetString()!);
}

/// <summary>The Chromium of this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Returns the path of Chromium. Without it the test is skipped, or fails if <c>CI</c> is set.</summary>
    public static string Require()
    {
        NodeRuntime.Require();
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (
            folders
                .SelectMany(static folder => Names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists) is
            { } path
        )
            return path;

        const string Problem = "Chromium was not found on the PATH.";
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
            Assert.Skip(Problem);
        Assert.Fail(Problem);
        return "";
    }
}
