using System.Text;
using System.Text.Json;

namespace Serverless.Host.Tests.Functions;

/// <summary>How the host runs a function that something else than HTTP triggers.</summary>
internal static class Envelope
{
    private static readonly HttpClient Client = new();

    /// <param name="data">JSON; the host puts it into the envelope as a string.</param>
    public static async Task<EnvelopeOutcome> SendAsync(CustomHandler handler, Function function, string data)
    {
        Assert.NotEqual("httpTrigger", function.Type);
        var envelope = JsonSerializer.Serialize(new
        {
            Data = new Dictionary<string, string> { [function.Binding] = data },
            Metadata = new { sys = new { MethodName = function.Name } },
        });
        using var content = new StringContent(envelope, Encoding.UTF8, "application/json");
        var address = new Uri(await handler.ReadyAsync(), $"/{function.Name}");
        using var response = await Client.PostAsync(address, content, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (!response.IsSuccessStatusCode) return EnvelopeOutcome.Failed;
        return response.Content.Headers.ContentType?.MediaType == "application/json" && body.Length > 0
            ? EnvelopeOutcome.Succeeded
            : EnvelopeOutcome.HangsForever;
    }
}
