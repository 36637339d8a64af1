using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>A participant as <c>{"role":"AGENT","entity":"entity:x"}</c>.</summary>
internal static class ParticipantJson
{
    public static void Write(Utf8JsonWriter json, Participant participant) =>
        json.Object(
            participant,
            static (json, p) =>
            {
                json.Enum("role", p.Role);
                json.Text("entity", p.Entity.Value);
            }
        );

    public static Participant Read(JsonElement json) =>
        new(json.Enum<ParticipantRole>("role"), new(json.Text("entity")));
}
