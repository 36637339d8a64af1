using System.Text;
using Serverless.News.DataSets;
using Serverless.Testing;

namespace Serverless.News.Tests.DataSets;

/// <summary>Files and folders that cannot be read as what they should be.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_that_is_not_there() =>
        Assert.Equal([$"{_folder.File("none")}: there is no such folder or file"], Problems(_folder.File("none")));

    [Fact]
    public void A_folder_without_data_set_files()
    {
        Write("README.md", "# Nothing");
        Write(".hidden.yaml", "dataset: {name: hidden}");
        Directory.CreateDirectory(_folder.File(".git"));
        Write(".git/data.yaml", "dataset: {name: hidden}");

        Assert.Equal([$"{_folder.Path}: there is no .yaml, .yml or .json file here"], Problems(_folder.Path));
    }

    [Fact]
    public void A_file_of_another_kind()
    {
        Write("data.txt", "dataset: {name: small}");

        var file = _folder.File("data.txt");

        Assert.Equal([$"{file}: there is no .yaml, .yml or .json file here"], Problems(file));
    }

    [Fact]
    public void No_file_that_says_dataset()
    {
        Write("claims.yaml", "claims: []");

        Assert.Equal([$"{_folder.Path}: no file holds 'dataset'; one needs it, with a 'name'"], Problems(_folder.Path));
    }

    [Fact]
    public void Two_files_that_say_dataset()
    {
        Write("a.yaml", "dataset:\n  name: first");
        Write("b.yaml", "claims: []\ndataset:\n  name: second");

        Assert.Equal(["b.yaml:3: 'dataset' stands once over all files, and in a.yaml, line 2 already"], Problems(_folder.Path));
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
            DataSetReader.Read(_folder.Path).DataSet!.Entities.Select(static entity => entity.Id.Slug));

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
            DataSetReader.Read(_folder.Path).Problems.Select(static problem => (problem.File, problem.Line)));
    }

    [Fact]
    public void One_file_alone_can_be_a_data_set()
    {
        Write("one.yaml", BrokenDataSet.Sound);
        Write("other.yaml", "this is not read");

        Assert.Equal("small", DataSetReader.Read(_folder.File("one.yaml")).DataSet?.Name);
    }

    [Theory]
    [InlineData("a: 1\nc: [1, 2\nb: 3\n", 2)]
    [InlineData("a: \"x\nb: 3\n", 2)]
    [InlineData("a:\n  - x\n b: 1", 3)]
    [InlineData("a:\n\tb: 1", 1)]
    [InlineData("a: @x", 1)]
    [InlineData("a: b: c", 1)]
    [InlineData("{\"a\": 1,\n\"b\": }}", 2)]
    [InlineData("{\"a\": \"\\ud83d\"}", 1)]
    [InlineData("- [", 2)]
    [InlineData("%YAML 9.9\n---\na: 1", 1)]
    public void What_is_no_YAML_is_reported_with_its_line(string text, int line)
    {
        Write("data.yaml", text);

        var problem = DataSetReader.Read(_folder.Path).Problems.Single();

        Assert.StartsWith("is not valid YAML: ", problem.Message, StringComparison.Ordinal);
        Assert.Equal(("data.yaml", line), (problem.File, problem.Line));
    }

    [Theory]
    [InlineData("dataset: {name: small}\nclaims:\n  - text: He said: no", "; a text that holds ': ' needs quotes")]
    [InlineData("dataset: {name: small}\nclaims:\n  - text: @mayor", "; a text that begins with @, ` or % needs quotes")]
    public void Forgotten_quotes_are_hinted_at(string text, string hint)
    {
        Write("data.yaml", text);

        var problem = DataSetReader.Read(_folder.Path).Problems.Single();

        Assert.Equal(3, problem.Line);
        Assert.EndsWith(hint, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void References_are_not_checked_while_a_file_cannot_be_parsed()
    {
        Write("a.yaml", "dataset: {name: small}\nrelations: [{from: a, to: b, kind: CONTRADICTS, extra: 1}]");
        Write("claims.yaml", "claims: [\n");

        Assert.Equal(
            [
                "a.yaml:2: unknown key 'extra' in a relation; known are id, from, to, kind, aspect, rationale",
                "claims.yaml:2: is not valid YAML",
            ],
            Problems(_folder.Path).Select(static problem => problem.Split(": while")[0]));
    }

    [Theory]
    [InlineData("a: &x 1\nb: *x", 2, "the alias *x is not read; write the value out")]
    [InlineData("dataset:\n  name: &x small", 2, "the anchor &x is not read; take it out and write the value where it is needed")]
    [InlineData("dataset:\n  name: !!str small", 2, "the tag tag:yaml.org,2002:str is not read; take it out")]
    [InlineData("dataset:\n  <<: {name: x}\n  name: small", 2, "merge keys (<<) are not read; write the values out")]
    [InlineData("dataset: {name: small}\n---\nclaims: []", 2, "holds a second document (---); divide it into two files")]
    [InlineData("dataset:\n  name: small\n  title: X\n  name: large", 4,
        "'name' stands twice, first on line 2; keep one of them")]
    [InlineData("[a, b]", 1, "a data set file must be a mapping of dataset, articles and so on, not a list")]
    [InlineData("just text", 1, "a data set file must be a mapping of dataset, articles and so on, not 'just text'")]
    [InlineData("? [a]\n: b", 1, "a key must be plain text")]
    [InlineData("[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", 1, "is nested more than 16 levels deep")]
    public void YAML_that_data_sets_refuse(string text, int line, string message)
    {
        Write("data.yaml", text);

        Assert.Contains($"data.yaml:{line}: {message}", Problems(_folder.Path));
        Assert.Null(DataSetReader.Read(_folder.Path).DataSet);
    }

    [Fact]
    public void Aliases_that_would_grow_without_bound_are_refused_at_the_first()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 40; level++)
            bomb.Append($"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]\n");
        Write("bomb.yaml", bomb.ToString());

        Assert.Contains("bomb.yaml:2: the alias *a0 is not read; write the value out", Problems(_folder.Path));
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        Write("data.json", new string('[', 1_000_000));

        Assert.Equal(["data.json:1: is nested more than 16 levels deep"], Problems(_folder.Path));
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

        Assert.Equal(("b.yaml", "holds nothing", ProblemSeverity.Warning),
            (result.Problems.Single().File, result.Problems[0].Message, result.Problems[0].Severity));
        Assert.NotNull(result.DataSet);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8()
    {
        File.WriteAllBytes(_folder.File("data.yaml"), [.. "dataset:\n  name: small\n  title: caf"u8, 0xE9, .. "\n"u8]);

        Assert.Equal(
            ["data.yaml:3: is not UTF-8: byte 0xE9 stands for no character here; save it as UTF-8"], Problems(_folder.Path));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_file_that_is_UTF_16(string encoding)
    {
        File.WriteAllText(_folder.File("data.yaml"), BrokenDataSet.Sound, Encoding.GetEncoding(encoding));

        Assert.Equal(["data.yaml:1: is UTF-16; save it as UTF-8"], Problems(_folder.Path));
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_do_no_harm()
    {
        File.WriteAllText(_folder.File("data.yaml"), BrokenDataSet.Sound.ReplaceLineEndings("\r\n"), new UTF8Encoding(true));

        Assert.Empty(Problems(_folder.Path));
    }

    [Fact]
    public void A_control_character()
    {
        Write("data.yaml", "dataset:\n  name: small\n  title: a\u0007b\n");

        Assert.Equal(
            ["data.yaml:3: holds the control character U+0007; take it out, or write \\u0007 between double quotes"],
            Problems(_folder.Path));
    }

    [Fact]
    public void A_line_separator_that_no_editor_counts_as_a_line()
    {
        Write("data.yaml", "dataset:\n  name: small\n  title: a\u2028b\n");

        Assert.StartsWith(
            "data.yaml:3: holds the control character U+2028", Problems(_folder.Path).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_large()
    {
        using (var file = File.Create(_folder.File("data.yaml")))
            file.SetLength(8 * 1024 * 1024 + 1);

        Assert.Equal(["data.yaml: is larger than 8 MiB; divide it into several files"], Problems(_folder.Path));
    }

    [Fact]
    public void A_file_with_too_many_values()
    {
        Write("data.yaml", $"claims: [{string.Join(',', Enumerable.Repeat("a", 1_000_000))}]");

        Assert.Equal(["data.yaml:1: holds more than 1000000 values; divide it into several files"], Problems(_folder.Path));
    }

    [Theory]
    [InlineData(460_000, true)]
    [InlineData(460_800, false)]
    public void A_record_that_no_row_can_hold(int length, bool fits)
    {
        Write("data.yaml", BrokenDataSet.Sound.Replace(
            "text: The bridge is closed.", $"text: {new string('a', length)}", StringComparison.Ordinal));

        Assert.Equal(
            fits ? [] : ["data.yaml:6: an article takes 900 KiB as stored (two bytes a character); a record has at most 900 KiB"],
            Problems(_folder.Path));
    }

    [Fact]
    public void Attributions_are_records_of_their_own_and_do_not_weigh_on_their_claim()
    {
        var attributions = string.Concat(Enumerable.Range(0, 6_000).Select(static at =>
            $"      - {{id: attribution-{at}, article: blog-2, voice: NARRATOR, hedge: REPORTEDLY, form: NARRATED, uttered: 2025-03-03}}\n"));

        Write("data.yaml", BrokenDataSet.Sound.Replace(
            "      - article: blog-2\n        voice: NARRATOR\n", attributions, StringComparison.Ordinal));

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
        Assert.Equal("data.yaml: 234 more problems are not listed; mend these first", problems[^1]);
    }

    [Fact]
    public void A_file_that_another_process_keeps_from_being_read()
    {
        Write("data.yaml", BrokenDataSet.Sound);
        using var taken = new FileStream(_folder.File("data.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.StartsWith("data.yaml: cannot be read: ", Problems(_folder.Path).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_links_back_to_itself_is_read_once()
    {
        Write("data.yaml", BrokenDataSet.Sound);
        Directory.CreateSymbolicLink(_folder.File("again"), _folder.Path);

        Assert.Empty(Problems(_folder.Path));
    }

    [Fact]
    public void Text_at_random_gives_problems_and_never_an_exception()
    {
        var random = new Random(20251119);
        string[] parts =
        [
            "{", "}", "[", "]", ":", " ", "\n", "- ", "? ", "|", ">", "&a", "*a", "!t", "\"", "'", "#", "%", ",", "<<", "id",
            "\t", "---", "...", "é", "\\",
        ];
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => parts[random.Next(parts.Length)]));
            Write("data.yaml", text);
            Assert.NotEmpty(DataSetReader.Read(_folder.Path).Problems);
        }
    }

    [Fact]
    public void A_data_set_that_is_mutilated_at_random_gives_problems_or_a_data_set()
    {
        var random = new Random(20251120);
        for (var round = 0; round < 150; round++)
        {
            var at = random.Next(BrokenDataSet.Sound.Length - 30);
            Write("data.yaml", BrokenDataSet.Sound.Remove(at, random.Next(1, 30)));
            var result = DataSetReader.Read(_folder.Path);
            Assert.Equal(
                result.DataSet is null, result.Problems.Any(static problem => problem.Severity is ProblemSeverity.Error));
        }
    }

    private static IReadOnlyList<string> Problems(string path) =>
        [.. DataSetReader.Read(path).Problems.Select(static problem => problem.ToString())];

    private void Write(string name, string text) => File.WriteAllText(_folder.File(name), text);
}
