using System.Text.Json;
using System.Text.Json.Serialization;

namespace Serverless.Benchmarks.Engine;

/// <summary>How the generated files are read.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    Converters = [typeof(UpperSnakeCase<ClaimKind>), typeof(UpperSnakeCase<EntityKind>)]
)]
[JsonSerializable(typeof(BenchArticle[]))]
[JsonSerializable(typeof(BenchClaim[]))]
[JsonSerializable(typeof(BenchEntity[]))]
internal sealed partial class BenchJson : JsonSerializerContext
{
    /// <summary>Enum members as GraphQL writes them.</summary>
    private sealed class UpperSnakeCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseUpper)
        where T : struct, Enum;
}
