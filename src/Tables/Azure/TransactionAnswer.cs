using System.Globalization;

namespace Serverless.Tables.Azure;

/// <summary>What a service says to one operation of a transaction.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ETag">Of the row as written; null for a deletion and for a failure.</param>
/// <param name="Body">The JSON of an error; empty otherwise.</param>
internal sealed record TransactionAnswer(int Status, string? ETag, string Body)
{
    private const string StatusLine = "HTTP/1.1 ";

    /// <summary>
    /// Reads the parts of a batch's answer: one for each operation if it succeeded, a single one if it failed. A part is what
    /// begins with a status line and ends with the next boundary.
    /// </summary>
    public static IReadOnlyList<TransactionAnswer> Read(string content)
    {
        var answers = new List<TransactionAnswer>();
        using var lines = new StringReader(content);
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith(StatusLine, StringComparison.Ordinal))
                answers.Add(ReadPart(int.Parse(line.AsSpan(StatusLine.Length, 3), CultureInfo.InvariantCulture), lines));
        }
        return answers;
    }

    private static TransactionAnswer ReadPart(int status, StringReader lines)
    {
        string? etag = null;
        while (lines.ReadLine() is { Length: > 0 } header && !IsBoundary(header))
        {
            if (header.StartsWith("ETag:", StringComparison.OrdinalIgnoreCase))
                etag = header["ETag:".Length..].Trim();
        }
        var body = "";
        while (status >= 400 && lines.ReadLine() is { } line && !IsBoundary(line))
            body += line;
        return new(status, etag, body);
    }

    private static bool IsBoundary(string line) => line.StartsWith("--", StringComparison.Ordinal);
}
