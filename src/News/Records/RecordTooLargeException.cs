using System.Globalization;

namespace Serverless.News.Records;

/// <summary>A record of a data set has more text than a row can hold.</summary>
public sealed class RecordTooLargeException(string id, int bytes, int limit)
    : Exception(
        string.Create(
            CultureInfo.InvariantCulture,
            $"'{id}' takes {bytes / 1024.0:0.#} KiB in the store; a record may take {limit / 1024} KiB."
        ) + " Shorten its text."
    )
{
    public string Id { get; } = id;
}
