using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>An alias as <c>{"value":"Q1","kind":"SPELLING","language":"en"}</c>.</summary>
internal static class AliasJson
{
    public static void Write(Utf8JsonWriter json, Alias alias) =>
        json.Object(
            alias,
            static (json, alias) =>
            {
                json.Text("value", alias.Value);
                json.Enum("kind", alias.Kind);
                json.Text("language", alias.Language);
            }
        );

    public static Alias Read(JsonElement json) =>
        new(json.Text("value"), json.Enum<AliasKind>("kind"), json.FindText("language"));
}
