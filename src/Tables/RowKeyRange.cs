namespace Serverless.Tables;

/// <summary>
/// Row keys from <paramref name="From"/>, inclusive, to <paramref name="Before"/>, exclusive, in ordinal order.
/// </summary>
/// <param name="From">Null for the first row of the partition.</param>
/// <param name="Before">Null for the last row of the partition.</param>
public readonly record struct RowKeyRange(string? From, string? Before)
{
    /// <summary>Every row of a partition.</summary>
    public static RowKeyRange All => default;

    /// <summary>The row keys that begin with <paramref name="prefix"/>, which must not be empty.</summary>
    public static RowKeyRange Prefix(string prefix)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        // Keys are printable ASCII, so raising the last character gives the first string behind all keys with this prefix.
        return new(prefix, string.Concat(prefix.AsSpan(0, prefix.Length - 1), [(char)(prefix[^1] + 1)]));
    }
}
