using System.Globalization;
using System.Text.Json;
using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.News.Records;

/// <summary>Columns of types that a row does not have itself: long text, lists, dates and enumerations.</summary>
internal static class RowColumns
{
    /// <summary>The units in one property, which holds 32,768; a surrogate pair is never cut in two.</summary>
    public const int UnitsOfPart = 32_000;

    extension(TableRow row)
    {
        /// <summary>
        /// Sets text of any length: in a property of that name and, for what does not fit, in <c>Name_2</c>,
        /// <c>Name_3</c> and so on.
        /// </summary>
        public void SetText(string name, string? text)
        {
            if (text is null)
                return;
            var start = 0;
            for (var part = 1; part == 1 || start < text.Length; part++)
            {
                var length = PartLength(text.AsSpan(start));
                row[PartName(name, part)] = text.Substring(start, length);
                start += length;
            }
        }

        public string? GetText(string name)
        {
            var text = row.GetString(name);
            if (text is null || row[PartName(name, 2)].Kind == TableValueKind.Absent)
                return text;
            var parts = new List<string> { text };
            while (row.GetString(PartName(name, parts.Count + 1)) is { } part)
                parts.Add(part);
            return string.Concat(parts);
        }

        /// <exception cref="TableStoreDamagedException">There is no such column.</exception>
        public string GetRequiredText(string name) => row.GetText(name) ?? throw row.Lacks(name);

        public int GetRequiredInt32(string name) => row.GetInt32(name) ?? throw row.Lacks(name);

        /// <summary>Sets a list as a JSON array; an empty list is an absent column.</summary>
        public void SetList<T>(string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write) =>
            row.SetText(name, items.Count == 0 ? null : JsonWriting.List(items, write));

        public IReadOnlyList<T> GetList<T>(string name, Func<JsonElement, T> read)
        {
            try
            {
                return row.GetText(name) is { } text ? JsonReading.List(text, read) : [];
            }
            catch (FormatException exception)
            {
                throw row.Unreadable(name, exception);
            }
        }

        /// <summary>Sets a date as EDTF, and its provenance in a column beside it.</summary>
        public void SetDate(string name, FuzzyDate? date)
        {
            row[name] = date?.Edtf;
            row[name + nameof(Provenance)] = date is null ? null : EnumText.NameOf(date.Provenance);
        }

        public FuzzyDate? GetDate(string name)
        {
            if (row.GetString(name) is not { } edtf)
                return null;
            var provenance = row.GetEnum<Provenance>(name + nameof(Provenance));
            return FuzzyDate.TryParse(edtf, provenance, out var date, out var problem)
                ? date
                : throw row.Unreadable(name, new FormatException(problem));
        }

        public EntityId? GetEntity(string name) => row.GetString(name) is { } id ? new EntityId(id) : null;

        public void SetEnum<T>(string name, T? value)
            where T : struct, Enum => row[name] = value is { } some ? EnumText.NameOf(some) : null;

        public T? FindEnum<T>(string name)
            where T : struct, Enum => row[name].Kind == TableValueKind.Absent ? null : row.GetEnum<T>(name);

        public T GetEnum<T>(string name)
            where T : struct, Enum =>
            EnumText.TryParse<T>(row.GetString(name) ?? throw row.Lacks(name), out var value)
                ? value
                : throw row.Unreadable(
                    name,
                    new FormatException($"'{row.GetString(name)}' is not a value of {typeof(T).Name}.")
                );

        public TableStoreDamagedException Lacks(string name) =>
            new(
                $"Row '{row.RowKey}' of partition '{row.PartitionKey}' has no column '{name}'. Load the data set again."
            );

        private TableStoreDamagedException Unreadable(string name, Exception exception) =>
            new(
                $"Column '{name}' of row '{row.RowKey}' in partition '{row.PartitionKey}' cannot be read: "
                    + $"{exception.Message} Load the data set again.",
                exception
            );
    }

    private static string PartName(string name, int part) =>
        part == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}_{part}");

    private static int PartLength(ReadOnlySpan<char> rest)
    {
        if (rest.Length <= UnitsOfPart)
            return rest.Length;
        return char.IsHighSurrogate(rest[UnitsOfPart - 1]) ? UnitsOfPart - 1 : UnitsOfPart;
    }
}
