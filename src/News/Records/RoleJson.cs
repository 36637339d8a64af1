using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>A role as <c>{"title":"minister","of":"entity:x"}</c>.</summary>
internal static class RoleJson
{
    public static void Write(Utf8JsonWriter json, Role role) =>
        json.Object(
            role,
            static (json, role) =>
            {
                json.Text("title", role.Title);
                json.Text("of", role.Of?.Value);
            }
        );

    public static Role Read(JsonElement json) =>
        new(json.Text("title"), json.FindText("of") is { } of ? new EntityId(of) : null);
}
