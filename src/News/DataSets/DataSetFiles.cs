using System.IO.Enumeration;

namespace Serverless.News.DataSets;

/// <summary>Finds the files of a data set.</summary>
internal static class DataSetFiles
{
    private const string Kinds = ".yaml, .yml or .json";

    /// <summary>The one file, or all of the folder in ordinal order of names; none, with an error, where nothing is.</summary>
    public static IReadOnlyList<DataSetFile> Find(string path, Problems problems)
    {
        var nowhere = new SourcePosition(path, 0);
        try
        {
            var files =
                Directory.Exists(path) ? InFolder(path)
                : File.Exists(path) ? OneFile(path)
                : null;
            if (files is null)
                problems.Error(nowhere, "there is no such folder or file");
            else if (files.Count == 0)
                problems.Error(nowhere, $"there is no {Kinds} file here");
            else if (files.Count > DataSetLimits.Files)
                problems.Error(nowhere, $"there are more than {DataSetLimits.Files} files here; put more into each");
            return problems.HasErrors ? [] : files!;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Error(nowhere, $"cannot be read: {exception.Message}");
            return [];
        }
    }

    private static List<DataSetFile> OneFile(string path) =>
        HasRightKind(path) ? [new(Path.GetFileName(path), path)] : [];

    private static List<DataSetFile> InFolder(string folder)
    {
        var paths = new FileSystemEnumerable<string>(
            folder,
            static (ref entry) => entry.ToFullPath(),
            new()
            {
                RecurseSubdirectories = true,
                IgnoreInaccessible = false,
                AttributesToSkip = FileAttributes.System,
            }
        )
        {
            ShouldIncludePredicate = static (ref entry) =>
                !entry.IsDirectory && !IsHidden(entry.FileName) && HasRightKind(entry.FileName),
            // A link to a folder can lead back to where it stands.
            ShouldRecursePredicate = static (ref entry) =>
                !IsHidden(entry.FileName) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        var files = paths
            .Take(DataSetLimits.Files + 1)
            .Select(path => new DataSetFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), path))
            .ToList();
        files.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return files;
    }

    private static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith('.');

    private static bool HasRightKind(ReadOnlySpan<char> path) =>
        Path.GetExtension(path) is var kind
        && (
            kind.Equals(".yaml", StringComparison.OrdinalIgnoreCase)
            || kind.Equals(".yml", StringComparison.OrdinalIgnoreCase)
            || kind.Equals(".json", StringComparison.OrdinalIgnoreCase)
        );
}

/// <summary>A file of a data set.</summary>
/// <param name="Name">Its path below the data set's folder, divided by <c>/</c>.</param>
/// <param name="Path">Where to open it.</param>
internal sealed record DataSetFile(string Name, string Path);
