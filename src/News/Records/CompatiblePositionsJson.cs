using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>Two positions as <c>{"first":"few","second":"none"}</c>.</summary>
internal static class CompatiblePositionsJson
{
    public static void Write(Utf8JsonWriter json, CompatiblePositions pair) =>
        json.Object(
            pair,
            static (json, pair) =>
            {
                json.Text("first", pair.First);
                json.Text("second", pair.Second);
            }
        );

    public static CompatiblePositions Read(JsonElement json) => new(json.Text("first"), json.Text("second"));
}
