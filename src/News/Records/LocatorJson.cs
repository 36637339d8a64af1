using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>A locator as <c>{"line":3,"start":10,"end":25}</c>.</summary>
internal static class LocatorJson
{
    public static void Write(Utf8JsonWriter json, Locator locator) =>
        json.Object(
            locator,
            static (json, locator) =>
            {
                json.Number("line", locator.Line);
                json.Number("start", locator.Start);
                json.Number("end", locator.End);
            }
        );

    public static Locator Read(JsonElement json) =>
        new(json.Number("line"), json.FindNumber("start"), json.FindNumber("end"));
}
