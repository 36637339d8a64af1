using System.Text;
using Serverless.News.DataSets;
using Serverless.Testing;

namespace Serverless.News.Tests.DataSets;

/// <summary>Reads text that is not YAML, and YAML that data sets refuse.</summary>
public sealed class BrokenYamlTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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
    public void What_is_not_YAML_is_reported_with_its_line(string text, int line)
    {
        Write("data.yaml", text);

        var problem = DataSetReader.Read(_folder.Path).Problems.Single();

        Assert.StartsWith("is not valid YAML: ", problem.Message, StringComparison.Ordinal);
        Assert.Equal(("data.yaml", line), (problem.File, problem.Line));
    }

    [Theory]
    [InlineData("dataset: {name: small}\nclaims:\n  - text: He said: no", "; a text that holds ': ' needs quotes")]
    [InlineData(
        "dataset: {name: small}\nclaims:\n  - text: @mayor",
        "; a text that begins with @, ` or % needs quotes"
    )]
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
            Problems(_folder.Path).Select(static problem => problem.Split(": while")[0])
        );
    }

    [Theory]
    [InlineData("a: &x 1\nb: *x", 2, "the alias *x is not read; write the value out")]
    [InlineData(
        "dataset:\n  name: &x small",
        2,
        "the anchor &x is not read; take it out and write the value where it is needed"
    )]
    [InlineData("dataset:\n  name: !!str small", 2, "the tag tag:yaml.org,2002:str is not read; take it out")]
    [InlineData("dataset:\n  <<: {name: x}\n  name: small", 2, "merge keys (<<) are not read; write the values out")]
    [InlineData(
        "dataset: {name: small}\n---\nclaims: []",
        2,
        "holds a second document (---); divide it into two files"
    )]
    [InlineData(
        "dataset:\n  name: small\n  title: X\n  name: large",
        4,
        "'name' occurs twice, first on line 2; keep one of them"
    )]
    [InlineData("[a, b]", 1, "a data set file must be a mapping of dataset, articles and so on, not a list")]
    [InlineData("just text", 1, "a data set file must be a mapping of dataset, articles and so on, not 'just text'")]
    [InlineData("? [a]\n: b", 1, "a key must be plain text")]
    [InlineData("[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", 1, "is nested more than 16 levels deep")]
    public void YAML_that_data_sets_refuse_is_reported(string text, int line, string message)
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

    [Fact]
    public void Text_at_random_gives_problems_and_never_an_exception()
    {
        var random = new Random(20251119);
        string[] parts =
        [
            "{",
            "}",
            "[",
            "]",
            ":",
            " ",
            "\n",
            "- ",
            "? ",
            "|",
            ">",
            "&a",
            "*a",
            "!t",
            "\"",
            "'",
            "#",
            "%",
            ",",
            "<<",
            "id",
            "\t",
            "---",
            "...",
            "é",
            "\\",
        ];
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(1, 60)).Select(_ => parts[random.Next(parts.Length)])
            );
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
                result.DataSet is null,
                result.Problems.Any(static problem => problem.Severity is ProblemSeverity.Error)
            );
        }
    }

    private static IReadOnlyList<string> Problems(string path) =>
        [.. DataSetReader.Read(path).Problems.Select(static problem => problem.ToString())];

    private void Write(string name, string text) => File.WriteAllText(_folder.File(name), text);
}
