using System.Text.Json;
using System.Text.Json.Serialization;

namespace Serverless.Benchmarks.Engine;

/// <summary>How the generated files are read.</summary>
internal static class BenchJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };
}
