using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Serverless.News.Model;

namespace Serverless.News.Storage;

/// <summary>Lists of a record as JSON in a column, and whole records in canonical form.</summary>
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Attribution))]
[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(Question))]
[JsonSerializable(typeof(Relation))]
internal sealed partial class NewsJson : JsonSerializerContext
{
    /// <summary>For columns: text as it is, so that a person can read any script.</summary>
    public static NewsJson Column { get; } = new(CreateOptions(JavaScriptEncoder.UnsafeRelaxedJsonEscaping));

    /// <summary>
    /// For digests: everything but ASCII escaped. What the other encoder leaves alone depends on the characters that the
    /// version of the runtime knows.
    /// </summary>
    public static NewsJson Canonical { get; } = new(CreateOptions(JavaScriptEncoder.Default));

    private static JsonSerializerOptions CreateOptions(JavaScriptEncoder encoder) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = encoder,
        Converters =
        {
            new IdJsonConverter<ArticleId>(static id => new(id), static id => id.Value),
            new IdJsonConverter<AttributionId>(static id => new(id), static id => id.Value),
            new IdJsonConverter<ClaimId>(static id => new(id), static id => id.Value),
            new IdJsonConverter<EntityId>(static id => new(id), static id => id.Value),
            new IdJsonConverter<QuestionId>(static id => new(id), static id => id.Value),
            new IdJsonConverter<RelationId>(static id => new(id), static id => id.Value),
            new EnumJsonConverter<AliasKind>(),
            new EnumJsonConverter<ArticleGenre>(),
            new EnumJsonConverter<Aspect>(),
            new EnumJsonConverter<ClaimKind>(),
            new EnumJsonConverter<DerivationKind>(),
            new EnumJsonConverter<EntityKind>(),
            new EnumJsonConverter<Hedge>(),
            new EnumJsonConverter<Modality>(),
            new EnumJsonConverter<ParticipantRole>(),
            new EnumJsonConverter<RelationBasis>(),
            new EnumJsonConverter<RelationKind>(),
            new EnumJsonConverter<SpeechForm>(),
            new EnumJsonConverter<Voice>(),
            new FuzzyDateJsonConverter(),
        },
    };
}
