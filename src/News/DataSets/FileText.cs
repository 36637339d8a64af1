using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Serverless.News.DataSets;

/// <summary>Reads the text of a file: UTF-8 of a bounded length, without characters that break lines unseen.</summary>
internal static class FileText
{
    /// <summary>
    /// The control characters (C0 without tab and line breaks, DEL, C1), and U+2028 and U+2029, which YAML 1.1 parsers
    /// take for line breaks though no editor counts them.
    /// </summary>
    private static readonly SearchValues<char> Unwanted = SearchValues.Create([
        .. Enumerable
            .Range(0, 0xA0)
            .Select(static unit => (char)unit)
            .Where(static unit => char.IsControl(unit) && unit is not ('\t' or '\n' or '\r')),
        '\u2028',
        '\u2029',
    ]);

    /// <summary>Returns the text; reports an error and returns null where the file cannot be read as text.</summary>
    public static string? Read(DataSetFile file, ref long budget, Problems problems)
    {
        try
        {
            var bytes = ReadBytes(file.Path);
            if (bytes.Length > DataSetLimits.FileBytes)
                problems.Error(
                    new(file.Name, 0),
                    $"is larger than {DataSetLimits.FileBytes >> 20} MiB; divide it into several files"
                );
            else if ((budget -= bytes.Length) < 0)
                problems.Error(
                    new(file.Name, 0),
                    $"with this file the data set is larger than {DataSetLimits.TotalBytes >> 20} MiB"
                );
            else
                return Decode(file, bytes, problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Error(new(file.Name, 0), $"cannot be read: {exception.Message}");
        }

        return null;
    }

    /// <summary>
    /// Reads at most a buffer more than a file may have, whatever the file system says of its length.
    /// </summary>
    private static byte[] ReadBytes(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var bytes = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        while (bytes.Length <= DataSetLimits.FileBytes && stream.Read(buffer) is > 0 and var count)
            bytes.Write(buffer, 0, count);
        ArrayPool<byte>.Shared.Return(buffer);
        return bytes.ToArray();
    }

    private static string? Decode(DataSetFile file, byte[] bytes, Problems problems)
    {
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith<byte>([0xFF, 0xFE]) || content.StartsWith<byte>([0xFE, 0xFF]))
        {
            problems.Error(new(file.Name, 1), "is UTF-16; save it as UTF-8");
            return null;
        }

        if (content.StartsWith(Encoding.UTF8.Preamble))
            content = content[3..];
        var text = new char[content.Length];
        if (
            Utf8.ToUtf16(content, text, out var read, out var written, replaceInvalidSequences: false)
            != OperationStatus.Done
        )
        {
            var line = LineAt(text.AsSpan(0, written), written);
            problems.Error(
                new(file.Name, line),
                $"is not UTF-8: byte 0x{content[read]:X2} stands for no character here; save it as UTF-8"
            );
            return null;
        }

        return Checked(file, new(text, 0, written), problems);
    }

    private static string? Checked(DataSetFile file, string text, Problems problems)
    {
        if (text.AsSpan().IndexOfAny(Unwanted) is not (>= 0 and var at))
            return text;
        problems.Error(
            new(file.Name, LineAt(text, at)),
            $"holds the control character U+{(int)text[at]:X4}; "
                + $"take it out, or write \\u{(int)text[at]:x4} between double quotes"
        );
        return null;
    }

    private static int LineAt(ReadOnlySpan<char> text, int position) => text[..position].Count('\n') + 1;
}
