using System.Net;
using System.Text;
using System.Text.Json;

namespace Serverless.Functions.Tests;

/// <summary>What came back.</summary>
internal sealed record Answer(HttpStatusCode Status, string? ContentType, string Allow, string? Location, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonElement.Parse(Text);

    public string? this[string property] => Json.TryGetProperty(property, out var value) ? value.ToString() : null;
}
