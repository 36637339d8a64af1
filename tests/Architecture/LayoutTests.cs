using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Serverless.Architecture.Tests;

/// <summary>Holds the tree to the rules of CONTRIBUTING.md for files, folders and names.</summary>
public sealed partial class LayoutTests
{
    private const int MostFiles = 20;

    private const int MostColumns = 120;

    /// <summary>Rules are files of one shape, looked up by name. The index is to be replaced as a whole.</summary>
    private static readonly string[] MayBeFull =
    [
        "src/GraphQL/Validation/Rules",
        "tests/GraphQL/Validation/Rules",
        "src/News/Index",
    ];

    public static TheoryData<string> Projects => [.. Arrows.Assemblies.Keys];

    [Fact]
    public void A_folder_has_at_most_20_files()
    {
        var breaches = Folders("src")
            .Concat(Folders("tests"))
            .Where(static folder => folder.Files > MostFiles && !MayBeFull.Contains(folder.Name));

        Assert.Empty(breaches);
    }

    [Fact]
    public void A_folder_that_may_be_full_is_full()
    {
        var full = Folders("src").Concat(Folders("tests")).Where(static folder => folder.Files > MostFiles);

        Assert.Empty(MayBeFull.Except(full.Select(static folder => folder.Name)));
    }

    [Fact]
    public void No_folder_below_a_project_holds_a_single_file()
    {
        var folders = Folders("src").ToList();
        var breaches = folders.Where(folder =>
            folder.Files == 1 && folder.Name.Count(static c => c == '/') > 1 && !folders.Any(folder.IsAbove)
        );

        Assert.Empty(breaches);
    }

    [Fact]
    public void A_namespace_is_the_path_of_its_folder()
    {
        var breaches =
            from file in Repository.SourceFiles("src")
            let found = Namespace().Match(Repository.Read(file)).Groups["name"].Value
            where found.Length > 0
            let expected = "Serverless" + Path.GetDirectoryName(file)!["src".Length..].Replace('/', '.')
            where found != expected
            select $"{file} declares {found}, not {expected}";

        Assert.Empty(breaches);
    }

    [Fact]
    public void A_name_of_a_type_is_used_once()
    {
        var breaches =
            from assembly in Arrows.Assemblies.Keys
            from type in Read(assembly).Types
            where type.Name != "Program" && !type.FullName.Contains('<', StringComparison.Ordinal)
            where type.Namespace.StartsWith("Serverless", StringComparison.Ordinal)
            let name = type.Name.Split('`')[0]
            group type.Namespace by name into uses
            where uses.Distinct().Count() > 1
            select $"{uses.Key} is in {string.Join(" and ", uses.Distinct())}";

        Assert.Empty(breaches);
    }

    [Fact]
    public void No_line_is_longer_than_120_columns_but_for_documents_in_tests()
    {
        var breaches =
            from file in Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests"))
            from line in Repository.Read(file).Split('\n').Index()
            where line.Item.Length > MostColumns
            where file.StartsWith("src", StringComparison.Ordinal) || IsComment(line.Item)
            select $"{file}:{line.Index + 1}";

        Assert.Empty(breaches);
    }

    [Fact]
    public void Tokens_and_caught_exceptions_have_one_name()
    {
        var breaches =
            from file in Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests"))
            from match in OtherName().Matches(Repository.Read(file))
            select $"{file}: {match.Value}";

        Assert.Empty(breaches);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_names_only_the_neighbours_before_it(string assembly)
    {
        using var module = Read(assembly);

        var breaches =
            from type in module.GetTypes()
            let folder = FolderOf(type, assembly)
            where folder is not null
            from named in TypeReferences.Of(type)
            let target = FolderOf(named, assembly)
            where target is not null && !Arrows.MayName(folder, target)
            select $"{folder}: {type.FullName} names {named.FullName}";

        Assert.Empty(breaches.Distinct());
    }

    [Fact]
    public void Every_folder_stands_in_the_order_of_its_parent()
    {
        var folders =
            from assembly in Arrows.Assemblies.Keys
            from type in Read(assembly).GetTypes()
            let folder = FolderOf(type, assembly)
            where folder is not null
            select folder;

        Assert.Equal(
            folders.Where(static folder => folder.Contains('/', StringComparison.Ordinal)).Distinct().Order(),
            Arrows.Neighbours.SelectMany(static order => order.Value.Select(child => $"{order.Key}/{child}")).Order()
        );
    }

    /// <summary>"Serverless.News/DataSets/Reading". Null for types of other assemblies.</summary>
    private static string? FolderOf(TypeReference type, string assembly)
    {
        var root = Arrows.RootNamespace(assembly);
        var outermost = type;
        while (outermost.DeclaringType is { } declaring)
            outermost = declaring;
        if (outermost.Namespace == root)
            return root;
        return outermost.Namespace.StartsWith(root + ".", StringComparison.Ordinal)
            ? root + "/" + outermost.Namespace[(root.Length + 1)..].Replace('.', '/')
            : null;
    }

    /// <summary>The formatter wraps code; it leaves comments and the text of strings alone.</summary>
    private static bool IsComment(string line) => line.TrimStart().StartsWith("//", StringComparison.Ordinal);

    private static IEnumerable<Folder> Folders(string root) =>
        Repository
            .SourceFiles(root)
            .GroupBy(static file => Path.GetDirectoryName(file)!)
            .Select(static files => new Folder(files.Key, files.Count()));

    private static ModuleDefinition Read(string assembly) =>
        ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));

    [GeneratedRegex(@"CancellationToken (?!cancellationToken\b)[a-z]\w*[,)]|catch \([\w.<>]+ (?!exception\b)\w+\)")]
    private static partial Regex OtherName();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    private sealed record Folder(string Name, int Files)
    {
        public bool IsAbove(Folder other) => other.Name.StartsWith(Name + "/", StringComparison.Ordinal);
    }
}
