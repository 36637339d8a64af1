using System.IO.Enumeration;

namespace Serverless.News.DataSets;

/// <summary>Finds the files of a data set.</summary>
internal static class DataSetFiles
{
    private const string Kinds = ".yaml, .yml or .json";

    /// <summary>
    /// Returns the one file, or all files of the folder in the ordinal order of their names. Reports an error and
    /// returns nothing where there are none or too many.
    /// </summary>
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
                problems.Error(
                    nowhere,
                    $"there are more than {DataSetLimits.Files} files here; put more records into each"
                );
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
            // A link to a folder can lead back to a folder above it.
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
/// <param name="Name">The path below the folder of the data set, with <c>/</c> between its parts.</param>
/// <param name="Path">The path by which to open it.</param>
internal sealed record DataSetFile(string Name, string Path);
