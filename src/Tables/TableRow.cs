using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Serverless.Tables;

/// <summary>
/// One row: its key and its typed properties, as in <c>new TableRow(partition, key) { ["Title"] = title }</c>. A row is
/// not safe to change from several threads.
/// </summary>
public sealed class TableRow(string partitionKey, string rowKey)
{
    private readonly Dictionary<string, TableValue> _properties = new(StringComparer.Ordinal);

    public string PartitionKey { get; } = partitionKey;

    public string RowKey { get; } = rowKey;

    /// <summary>The opaque version of a row that was read from a store; null for any other row.</summary>
    public string? ETag { get; init; }

    /// <summary>The properties that are present, in the order in which they were set.</summary>
    public IReadOnlyDictionary<string, TableValue> Properties => _properties;

    /// <summary>
    /// Gets or sets a property by its case-sensitive name. Setting an absent value removes the property.
    /// </summary>
    public TableValue this[string name]
    {
        get => _properties.GetValueOrDefault(name);
        set
        {
            if (value.Kind == TableValueKind.Absent)
                _properties.Remove(name);
            else
                _properties[name] = value;
        }
    }

    /// <summary>
    /// Returns whether another row has the same properties with the same types and values. Keys do not count.
    /// </summary>
    public bool HasSameProperties(TableRow other) =>
        _properties.Count == other._properties.Count
        && _properties.All(property => property.Value.IsSame(other[property.Key]));

    /// <summary>Returns the value of a property, or null if the property is absent.</summary>
    /// <exception cref="TableStoreDamagedException">
    /// The property has another type. This holds for all typed getters.
    /// </exception>
    public string? GetString(string name) => Find(name, TableValueKind.String, out var value) ? value.String : null;

    public int? GetInt32(string name) => Find(name, TableValueKind.Int32, out var value) ? value.Int32 : null;

    public long? GetInt64(string name) => Find(name, TableValueKind.Int64, out var value) ? value.Int64 : null;

    public double? GetDouble(string name) => Find(name, TableValueKind.Double, out var value) ? value.Double : null;

    public bool? GetBoolean(string name) => Find(name, TableValueKind.Boolean, out var value) ? value.Boolean : null;

    public DateTimeOffset? GetDateTime(string name) =>
        Find(name, TableValueKind.DateTime, out var value) ? value.DateTime : null;

    public Guid? GetGuid(string name) => Find(name, TableValueKind.Guid, out var value) ? value.Guid : null;

    /// <summary>Returns the array without a copy: do not change it.</summary>
    [SuppressMessage(
        "Performance",
        "CA1819",
        Justification = "Callers promise not to change the array; copying each 64 KiB chunk would cost more."
    )]
    public byte[]? GetBinary(string name) => Find(name, TableValueKind.Binary, out var value) ? value.Binary : null;

    private bool Find(string name, TableValueKind kind, out TableValue value)
    {
        if (!_properties.TryGetValue(name, out value))
            return false;
        if (value.Kind == kind)
            return true;
        throw new TableStoreDamagedException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Row '{RowKey}' of partition '{PartitionKey}' holds {value.Kind} in '{name}' instead of {kind}."
            )
        );
    }
}
