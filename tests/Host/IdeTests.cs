using System.Text.Json;
using Serverless.Testing.Node;

namespace Serverless.Host.Tests;

public sealed class IdeTests
{
    [Fact]
    public async Task A_browser_gets_the_IDE_and_its_first_query_runs_without_any_other_host()
    {
        var chromium = Chromium.Require();
        using var workspace = new Workspace();
        var (process, endpoint) = ServerlessProcess.Serve(workspace);
        using var running = process;

        var input = JsonSerializer.Serialize(new { url = endpoint, chromium, operation = "WhoSaysHowMany" });
        var visit = await NodeScript.RunAsync("ide.mjs", input, TestContext.Current.CancellationToken);

        Assert.Contains("\"independentSourceCount\":2", visit.GetProperty("response").GetString(), StringComparison.Ordinal);
        Assert.Equal([endpoint.GetLeftPart(UriPartial.Authority)], visit.GetProperty("origins").EnumerateArray().Select(static o => o.GetString()!));
        Assert.Equal("[]", visit.GetProperty("complaints").GetRawText());
    }

    [Fact]
    public void The_licence_of_the_IDE_lies_beside_it()
    {
        NodeRuntime.Require();

        Assert.Contains("ChilliCream License", File.ReadAllText(Path.Combine(ServerlessProcess.HostFolder, "ide", "LICENSE")), StringComparison.Ordinal);
    }
}
