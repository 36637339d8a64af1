using System.Text.Json;
using Serverless.Testing.Node;

namespace Serverless.GraphQL.AspNetCore.Tests;

public sealed class AuditTests
{
    [Fact]
    public async Task Every_audit_of_the_reference_implementation_passes()
    {
        NodeRuntime.Require();
        await using var endpoint = await TestEndpoint.StartAsync();
        var request = JsonSerializer.Serialize(new { url = endpoint.Client.BaseAddress });

        var results = await NodeScript.RunAsync("http-audits.mjs", request, TestContext.Current.CancellationToken);

        var audits = results.EnumerateArray().ToList();
        Assert.True(audits.Count >= 60, $"Only {audits.Count} audits ran.");
        Assert.All(
            audits,
            static audit => Assert.True(audit.GetProperty("status").ValueEquals("ok"), audit.ToString())
        );
    }
}
