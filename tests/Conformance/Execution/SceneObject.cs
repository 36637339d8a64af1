using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Serverless.GraphQL.Errors;

namespace Serverless.Conformance.Tests.Execution;

/// <summary>An object of the data.</summary>
internal abstract class SceneObject(JsonElement data)
{
    public string Id => Text("id")!;

    /// <summary>The object of a type of the schema; null where there is none.</summary>
    public static SceneObject? Of(JsonElement data) =>
        SceneValues.Type(data) switch
        {
            null => null,
            "Circle" => new CircleObject(data),
            "Square" => new SquareObject(data),
            _ => new TreeObject(data),
        };

    public static TreeObject? Tree(JsonElement data) => (TreeObject?)Of(data);

    public static ShapeObject? Shape(JsonElement data) => (ShapeObject?)Of(data);

    /// <summary>Undefined where there is none.</summary>
    /// <exception cref="FieldErrorException">It is an error.</exception>
    public JsonElement Entry(string name) =>
        TryGetEntry(name, out var entry, out var error) ? entry : throw new FieldErrorException(error);

    public bool TryGetEntry(string name, out JsonElement entry, [NotNullWhen(false)] out string? error)
    {
        data.TryGetProperty(name, out entry);
        var fails = entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("error", out _);
        error = fails ? entry.GetProperty("error").GetString()! : null;
        return !fails;
    }

    public string? Text(string name) => SceneValues.Text(Entry(name));
}
