using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Serverless.GraphQL.Errors;

namespace Serverless.Conformance.Tests.Execution;

/// <summary>An object of the data.</summary>
internal abstract class SceneObject(JsonElement data)
{
    public string Id => Text("id")!;

    /// <summary>Makes the object of an entry. Null where the entry is not an object.</summary>
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

    /// <summary>Returns an entry, which is undefined where there is none.</summary>
    /// <exception cref="FieldErrorException">The entry is an error.</exception>
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

internal abstract class ShapeObject(JsonElement data) : SceneObject(data);

internal sealed class CircleObject(JsonElement data) : ShapeObject(data);

internal sealed class SquareObject(JsonElement data) : ShapeObject(data);

internal sealed class TreeObject(JsonElement data) : SceneObject(data);
