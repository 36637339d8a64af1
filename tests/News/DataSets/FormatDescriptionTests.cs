using System.Text.RegularExpressions;
using Serverless.News.DataSets;
using Serverless.News.Model;
using Serverless.Testing;

namespace Serverless.News.Tests.DataSets;

/// <summary>Keeps seeds/README.md true.</summary>
public sealed partial class FormatDescriptionTests
{
    private static readonly string Description = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "DataSets", "README.md")
    );

    [Fact]
    public void The_worked_example_is_a_data_set_without_error_or_warning()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("example.yaml"), Example().Match(Description).Groups[1].Value);

        var result = DataSetReader.Read(folder.Path);

        Assert.Empty(result.Problems);
        Assert.Equal("river-bridge", result.DataSet?.Name);
    }

    [Fact]
    public void Every_value_of_every_enumeration_is_described()
    {
        AllDescribed<ArticleGenre>();
        AllDescribed<DerivationKind>();
        AllDescribed<EntityKind>();
        AllDescribed<AliasKind>();
        AllDescribed<ClaimKind>();
        AllDescribed<Modality>();
        AllDescribed<ParticipantRole>();
        AllDescribed<Voice>();
        AllDescribed<SpeechForm>();
        AllDescribed<Hedge>();
        AllDescribed<Aspect>();
        AllDescribed<RelationKind>();
        AllDescribed<Provenance>();
    }

    private static void AllDescribed<T>()
        where T : struct, Enum =>
        Assert.All(EnumText.Names<T>(), static name => Assert.Matches($@"\b{name}\b", Description));

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
