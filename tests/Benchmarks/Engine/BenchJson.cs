using System.Text.Json;
using System.Text.Json.Serialization;

namespace Serverless.Benchmarks.Engine;

/// <summary>Reads the generated files.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    Converters = [typeof(UpperSnakeCase<ClaimKind>), typeof(UpperSnakeCase<EntityKind>)]
)]
[JsonSerializable(typeof(BenchArticle[]))]
[JsonSerializable(typeof(BenchClaim[]))]
[JsonSerializable(typeof(BenchEntity[]))]
internal sealed partial class BenchJson : JsonSerializerContext
{
    /// <summary>Reads enum members in the form of GraphQL.</summary>
    private sealed class UpperSnakeCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseUpper)
        where T : struct, Enum;
}
