using System.Text.Json;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;

namespace Serverless.Conformance.Tests.Execution;

/// <summary>Reads entries of the data. The result is null for a missing entry.</summary>
internal static class SceneValues
{
    /// <summary>Returns the name of an object's type.</summary>
    public static string? Type(JsonElement data) =>
        data.ValueKind == JsonValueKind.Object ? data.GetProperty("type").GetString() : null;

    public static string? Text(JsonElement entry) => entry.ValueKind == JsonValueKind.String ? entry.GetString() : null;

    public static int? Int(JsonElement entry) => entry.ValueKind == JsonValueKind.Number ? entry.GetInt32() : null;

    public static double? Float(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Number ? entry.GetDouble() : null;

    public static bool? Boolean(JsonElement entry) =>
        entry.ValueKind is JsonValueKind.True or JsonValueKind.False ? entry.GetBoolean() : null;

    public static Color? Color(JsonElement entry) =>
        Text(entry) switch
        {
            "RED" => Execution.Color.Red,
            "GREEN" => Execution.Color.Green,
            "DARK_BLUE" => Execution.Color.DarkBlue,
            _ => null,
        };

    public static Even? Even(JsonElement entry) => Int(entry) is { } number ? new Even(number) : null;

    public static T[]? List<T>(JsonElement entry, Func<JsonElement, T> read) =>
        entry.ValueKind == JsonValueKind.Array ? [.. entry.EnumerateArray().Select(read)] : null;

    /// <summary>Reads the entries of that name of all objects. Entries that are errors become errors.</summary>
    public static Results<TResult> Entries<T, TResult>(
        this Batch<T> objects,
        string name,
        Func<JsonElement, TResult> read
    )
        where T : SceneObject
    {
        var results = new Results<TResult>(objects.Count);
        for (var i = 0; i < objects.Count; i++)
        {
            if (objects[i].TryGetEntry(name, out var entry, out var error))
                results[i] = read(entry);
            else
                results.Fail(i, new FieldError(error));
        }

        return results;
    }
}

internal enum Color
{
    Red,
    Green,
    DarkBlue,
}
