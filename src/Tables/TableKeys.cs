using System.Buffers;

namespace Serverless.Tables;

/// <summary>
/// The rules for names and keys. Partition and row keys have 1 to 512 printable ASCII characters without
/// <c>/ \ # ?</c>, so that every store sorts them alike and no proxy rewrites them in a URL.
/// </summary>
public static class TableKeys
{
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    private static readonly SearchValues<char> Identifier = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
    );

    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(static c => (char)c).Except(@"/\#?"),
    ]);

    /// <summary>The names of properties that the service reserves.</summary>
    private static readonly string[] ReservedProperties = ["PartitionKey", "RowKey", "Timestamp", "ETag"];

    /// <summary>Checks a partition key or row key.</summary>
    /// <exception cref="ArgumentException">The key breaks the rules; the message quotes it.</exception>
    public static void Check(string key, string parameter)
    {
        ArgumentNullException.ThrowIfNull(key, parameter);
        if (key.Length is 0 or > TableLimits.UnitsOfKey || key.AsSpan().ContainsAnyExcept(KeyCharacters))
            throw new ArgumentException(
                $@"A key has 1 to {TableLimits.UnitsOfKey} printable ASCII characters without / \ # ?; "
                    + $"'{key}' breaks this rule.",
                parameter
            );
    }

    internal static void CheckTable(string table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (
            table.Length is < 3 or > 63
            || !Letters.Contains(table[0])
            || table.AsSpan().ContainsAnyExcept(LettersAndDigits)
            || table.Equals("tables", StringComparison.OrdinalIgnoreCase)
        )
            throw new ArgumentException(
                $"A table's name has 3 to 63 ASCII letters and digits, starts with a letter and is not 'tables'; "
                    + $"'{table}' breaks this rule.",
                nameof(table)
            );
    }

    internal static void CheckProperty(string name)
    {
        if (
            name.Length is 0 or > TableLimits.UnitsOfPropertyName
            || char.IsAsciiDigit(name[0])
            || name.AsSpan().ContainsAnyExcept(Identifier)
            || ReservedProperties.Contains(name, StringComparer.OrdinalIgnoreCase)
        )
            throw new ArgumentException(
                $"A property's name has 1 to {TableLimits.UnitsOfPropertyName} ASCII letters, digits and _, does not "
                    + $"start with a digit, and is none of {string.Join(", ", ReservedProperties)}; "
                    + $"'{name}' breaks this rule.",
                nameof(name)
            );
    }
}
