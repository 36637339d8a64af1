using System.Text.Json;
using System.Text.RegularExpressions;
using Serverless.News.DataSets;
using Serverless.News.DataSets.Nodes;
using Serverless.News.Model;
using Serverless.Testing;
using Serverless.Testing.News;

namespace Serverless.News.Tests.DataSets;

/// <summary>
/// Keeps the description of the data format true. Where it stands is said once, in the project file of these tests,
/// which copies it to <c>DataSets/data-format.md</c>.
/// </summary>
public sealed partial class FormatDescriptionTests
{
    private static readonly string Description = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "DataSets", "data-format.md")
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

    /// <summary>
    /// For each mapping of the format, as messages call it, the heading under which its keys are described.
    /// </summary>
    private static readonly Dictionary<string, string> Headings = new()
    {
        ["a data set file"] = "What holds everywhere",
        ["the dataset"] = "What holds everywhere",
        ["the date"] = "What holds everywhere",
        ["an article"] = "Articles",
        ["a derivation"] = "Articles",
        ["an entity"] = "Entities",
        ["an alias"] = "Entities",
        ["a role"] = "Entities",
        ["a claim"] = "Claims",
        ["a participant"] = "Claims",
        ["a quantity"] = "Claims",
        ["an attribution"] = "Claims",
        ["a locator"] = "Claims",
        ["a question"] = "Questions",
        ["a position"] = "Questions",
        ["a relation"] = "Relations",
    };

    [Fact]
    public void Every_key_that_the_reader_knows_is_described_where_its_mapping_is()
    {
        var known = KnownKeys();

        Assert.Equal(Headings.Keys.Order(StringComparer.Ordinal), known.Keys.Order(StringComparer.Ordinal));
        Assert.All(
            known.SelectMany(static mapping => mapping.Value, static (mapping, key) => (mapping.Key, key)),
            static known =>
                Assert.True(
                    IsDescribed(known.key, Headings[known.Key]),
                    $"'{known.key}' of {known.Key} is not described under \"{Headings[known.Key]}\"."
                )
        );
    }

    /// <summary>
    /// The fixture is what <see cref="KnownKeys"/> meets mappings in, so it has to hold every one that there is.
    /// </summary>
    [Fact]
    public void Every_key_that_the_reader_knows_stands_in_the_fixture()
    {
        var used = Fixture().SelectMany(KeysOf).ToHashSet(StringComparer.Ordinal);

        Assert.All(KnownKeys().Values.SelectMany(static keys => keys), key => Assert.Contains(key, used));
    }

    /// <summary>
    /// The keys of each kind of mapping. The reader tells them itself when it meets a key that it does not know, so the
    /// fixture is read with such a key in each of its mappings.
    /// </summary>
    private static Dictionary<string, string[]> KnownKeys()
    {
        using var folder = new TemporaryFolder();
        foreach (var (number, root) in Fixture().Index())
        {
            using var file = File.Create(folder.File($"{number}.json"));
            using var json = new Utf8JsonWriter(file);
            WriteWithUnknownKeys(json, root);
        }

        return DataSetReader
            .Read(folder.Path)
            .Problems.Select(static problem => UnknownKey().Match(problem.Message))
            .Where(static match => match.Success)
            .GroupBy(static match => match.Groups["mapping"].Value, static match => match.Groups["keys"].Value)
            .ToDictionary(
                static mapping => mapping.Key,
                static mapping => mapping.SelectMany(static keys => keys.Split(", ")).Distinct().ToArray()
            );
    }

    private static IEnumerable<DataNode> Fixture() =>
        Directory
            .EnumerateFiles(Harbour.Folder)
            .Select(static path => NodeParser.Parse(path, File.ReadAllText(path), new(), out _)!);

    private static IEnumerable<string> KeysOf(DataNode node) =>
        node switch
        {
            MappingNode mapping => mapping.Entries.SelectMany(static entry =>
                KeysOf(entry.Value).Prepend(entry.Key.Value)
            ),
            ListNode list => list.Items.SelectMany(KeysOf),
            _ => [],
        };

    private static void WriteWithUnknownKeys(Utf8JsonWriter json, DataNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                json.WriteStartObject();
                json.WriteNull("nobody-knows-this-key");
                foreach (var (key, value) in mapping.Entries)
                {
                    json.WritePropertyName(key.Value);
                    WriteWithUnknownKeys(json, value);
                }

                json.WriteEndObject();
                break;
            case ListNode list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    WriteWithUnknownKeys(json, item);
                json.WriteEndArray();
                break;
            case ScalarNode { IsQuoted: false } plain when PlainJson().IsMatch(plain.Value):
                json.WriteRawValue(plain.Value);
                break;
            case ScalarNode scalar:
                json.WriteStringValue(scalar.Value);
                break;
        }
    }

    /// <summary>True when the key stands between backticks below the heading and above the next.</summary>
    private static bool IsDescribed(string key, string heading)
    {
        var section = Description
            .Split("\n## ")
            .SingleOrDefault(text => text.StartsWith(heading, StringComparison.Ordinal));
        Assert.True(section is not null, $"The description has no heading \"## {heading}\".");
        return Code().Matches(section).Any(code => Regex.IsMatch(code.Value, $@"(?<![\w-]){key}(?![\w-])"));
    }

    private static void AllDescribed<T>()
        where T : struct, Enum =>
        Assert.All(EnumText.Names<T>(), static name => Assert.Matches($@"\b{name}\b", Description));

    [GeneratedRegex("^unknown key 'nobody-knows-this-key' in (?<mapping>.*?)( of '.*')?; known are (?<keys>.*)$")]
    private static partial Regex UnknownKey();

    [GeneratedRegex("^(true|false|[0-9.]+)$")]
    private static partial Regex PlainJson();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
