using System.Text;
using Serverless.News.DataSets;
using Serverless.Testing;

namespace Serverless.News.Tests.DataSets;

/// <summary>Reads files and folders that are not what they should be.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_that_does_not_exist_is_reported() =>
        Assert.Equal([$"{_folder.File("none")}: there is no such folder or file"], Problems(_folder.File("none")));

    [Fact]
    public void A_folder_without_data_set_files_is_reported()
    {
        Write("README.md", "# Nothing");
        Write(".hidden.yaml", "dataset: {name: hidden}");
        Directory.CreateDirectory(_folder.File(".git"));
        Write(".git/data.yaml", "dataset: {name: hidden}");

        Assert.Equal([$"{_folder.Path}: there is no .yaml, .yml or .json file here"], Problems(_folder.Path));
    }

    [Fact]
    public void A_file_with_another_extension_is_reported()
    {
        Write("data.txt", "dataset: {name: small}");

        var file = _folder.File("data.txt");

        Assert.Equal([$"{file}: there is no .yaml, .yml or .json file here"], Problems(file));
    }

    [Fact]
    public void A_data_set_without_the_key_dataset_is_reported()
    {
        Write("claims.yaml", "claims: []");

        Assert.Equal(
            [$"{_folder.Path}: no file has the key 'dataset'; add it to one file, with a 'name'"],
            Problems(_folder.Path)
        );
    }

    [Fact]
    public void A_second_key_dataset_is_reported()
    {
        Write("a.yaml", "dataset:\n  name: first");
        Write("b.yaml", "claims: []\ndataset:\n  name: second");

        Assert.Equal(
            ["b.yaml:3: 'dataset' is written once for all files, and a.yaml, line 2 has it already"],
            Problems(_folder.Path)
        );
    }

    [Fact]
    public void Files_are_read_in_the_ordinal_order_of_their_paths_and_merged()
    {
        Directory.CreateDirectory(_folder.File("b"));
        Directory.CreateDirectory(_folder.File("Z"));
        Write("b/c.yml", Entity("third"));
        Write("Z/z.YAML", Entity("first"));
        Write("a.yaml", "dataset: {name: small}\n" + Entity("second"));
        Write("c.json", "{\"entities\": [{\"id\": \"fourth\", \"kind\": \"PLACE\", \"name\": \"X\"}]}");

        Assert.Equal(
            ["first", "second", "third", "fourth"],
            DataSetReader.Read(_folder.Path).DataSet!.Entities.Select(static entity => entity.Id.Slug)
        );

        static string Entity(string slug) => $"entities: [{{id: {slug}, kind: PLACE, name: X}}]";
    }

    [Fact]
    public void Problems_name_files_by_their_path_below_the_folder_in_the_order_of_reading()
    {
        Directory.CreateDirectory(_folder.File("sub"));
        Write("sub/b.yaml", "\nclaimes: []");
        Write("a.yaml", "dataset: {nam: x, name: small}");

        Assert.Equal(
            [("a.yaml", 1), ("sub/b.yaml", 2)],
            DataSetReader.Read(_folder.Path).Problems.Select(static problem => (problem.File, problem.Line))
        );
    }

    [Fact]
    public void One_file_alone_can_be_a_data_set()
    {
        Write("one.yaml", BrokenDataSet.Sound);
        Write("other.yaml", "this is not read");

        Assert.Equal("small", DataSetReader.Read(_folder.File("one.yaml")).DataSet?.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    public void A_file_that_holds_nothing_is_a_warning(string text)
    {
        Write("a.yaml", BrokenDataSet.Sound);
        Write("b.yaml", text);

        var result = DataSetReader.Read(_folder.Path);

        Assert.Equal(
            ("b.yaml", "is empty", ProblemSeverity.Warning),
            (result.Problems.Single().File, result.Problems[0].Message, result.Problems[0].Severity)
        );
        Assert.NotNull(result.DataSet);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_reported()
    {
        File.WriteAllBytes(_folder.File("data.yaml"), [.. "dataset:\n  name: small\n  title: caf"u8, 0xE9, .. "\n"u8]);

        Assert.Equal(
            ["data.yaml:3: is not UTF-8: byte 0xE9 stands for no character here; save it as UTF-8"],
            Problems(_folder.Path)
        );
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_file_that_is_UTF_16_is_reported(string encoding)
    {
        File.WriteAllText(_folder.File("data.yaml"), BrokenDataSet.Sound, Encoding.GetEncoding(encoding));

        Assert.Equal(["data.yaml:1: is UTF-16; save it as UTF-8"], Problems(_folder.Path));
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_do_no_harm()
    {
        File.WriteAllText(
            _folder.File("data.yaml"),
            BrokenDataSet.Sound.ReplaceLineEndings("\r\n"),
            new UTF8Encoding(true)
        );

        Assert.Empty(Problems(_folder.Path));
    }

    [Fact]
    public void A_control_character_is_reported()
    {
        Write("data.yaml", "dataset:\n  name: small\n  title: a\u0007b\n");

        Assert.Equal(
            ["data.yaml:3: holds the control character U+0007; take it out, or write \\u0007 between double quotes"],
            Problems(_folder.Path)
        );
    }

    [Fact]
    public void A_line_separator_that_no_editor_counts_as_a_line_is_reported()
    {
        Write("data.yaml", "dataset:\n  name: small\n  title: a\u2028b\n");

        Assert.StartsWith(
            "data.yaml:3: holds the control character U+2028",
            Problems(_folder.Path).Single(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_is_too_large_is_reported()
    {
        using (var file = File.Create(_folder.File("data.yaml")))
            file.SetLength(8 * 1024 * 1024 + 1);

        Assert.Equal(["data.yaml: is larger than 8 MiB; divide it into several files"], Problems(_folder.Path));
    }

    [Fact]
    public void A_file_with_too_many_values_is_reported()
    {
        Write("data.yaml", $"claims: [{string.Join(',', Enumerable.Repeat("a", 1_000_000))}]");

        Assert.Equal(
            ["data.yaml:1: holds more than 1000000 values; divide it into several files"],
            Problems(_folder.Path)
        );
    }

    [Theory]
    [InlineData(460_000, true)]
    [InlineData(460_800, false)]
    public void A_record_that_no_row_can_hold_is_reported(int length, bool fits)
    {
        Write(
            "data.yaml",
            BrokenDataSet.Sound.Replace(
                "text: The bridge is closed.",
                $"text: {new string('a', length)}",
                StringComparison.Ordinal
            )
        );

        Assert.Equal(
            fits
                ? []
                :
                [
                    "data.yaml:6: an article takes 900 KiB as stored (two bytes a character); "
                        + "a record has at most 900 KiB",
                ],
            Problems(_folder.Path)
        );
    }

    [Fact]
    public void Attributions_are_records_of_their_own_and_do_not_weigh_on_their_claim()
    {
        var attributions = string.Concat(
            Enumerable
                .Range(0, 6_000)
                .Select(static at =>
                    $"      - {{id: attribution-{at}, article: blog-2, voice: NARRATOR, hedge: REPORTEDLY, "
                    + "form: NARRATED, uttered: 2025}\n"
                )
        );

        Write(
            "data.yaml",
            BrokenDataSet.Sound.Replace(
                "      - article: blog-2\n        voice: NARRATOR\n",
                attributions,
                StringComparison.Ordinal
            )
        );

        Assert.True(attributions.Length * 2 > 900 * 1024);
        Assert.Empty(Problems(_folder.Path));
    }

    [Fact]
    public void Problems_beyond_a_thousand_are_counted_and_not_listed()
    {
        var mistakes = string.Concat(Enumerable.Range(0, 1_234).Select(static at => $"x{at}: 1\n"));
        Write("data.yaml", "dataset: {name: small}\n" + mistakes);

        var problems = Problems(_folder.Path);

        Assert.Equal(1_001, problems.Count);
        Assert.Equal("data.yaml: 234 more problems are not listed; fix these first", problems[^1]);
    }

    [Fact]
    public void A_file_that_another_process_holds_open_is_reported()
    {
        Write("data.yaml", BrokenDataSet.Sound);
        using var taken = new FileStream(
            _folder.File("data.yaml"),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.None
        );

        Assert.StartsWith("data.yaml: cannot be read: ", Problems(_folder.Path).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_links_back_to_itself_is_read_once()
    {
        Write("data.yaml", BrokenDataSet.Sound);
        Directory.CreateSymbolicLink(_folder.File("again"), _folder.Path);

        Assert.Empty(Problems(_folder.Path));
    }

    private static IReadOnlyList<string> Problems(string path) =>
        [.. DataSetReader.Read(path).Problems.Select(static problem => problem.ToString())];

    private void Write(string name, string text) => File.WriteAllText(_folder.File(name), text);
}
