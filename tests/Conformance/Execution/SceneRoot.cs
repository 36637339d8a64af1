using System.Text.Json;

namespace Serverless.Conformance.Tests.Execution;

/// <summary>The root object of one request.</summary>
internal sealed class SceneRoot(JsonElement data) : SceneObject(data)
{
    private readonly JsonElement _data = data;
    private int _counter;

    public Count Add(int number) => new(_counter += number);

    public SceneObject? FindById(string id) => Find(_data, id);

    private static SceneObject? Find(JsonElement value, string id)
    {
        var isObject = value.ValueKind == JsonValueKind.Object;
        if (isObject && value.TryGetProperty("id", out var own) && own.ValueEquals(id))
            return Of(value);

        IEnumerable<JsonElement> parts = value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().Select(static entry => entry.Value),
            JsonValueKind.Array => value.EnumerateArray(),
            _ => [],
        };
        return parts.Select(part => Find(part, id)).FirstOrDefault(static found => found is not null);
    }
}

/// <summary>The result of a mutation.</summary>
internal sealed record Count(int Value);
