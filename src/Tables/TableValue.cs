namespace Serverless.Tables;

/// <summary>
/// The value of one property with its exact type. It converts from the .NET types that the Table service knows; null
/// becomes an absent property. Numbers, dates and booleans are not boxed.
/// </summary>
public readonly struct TableValue
{
    private readonly object? _reference;
    private readonly long _bits;

    private TableValue(TableValueKind kind, long bits, object? reference)
    {
        Kind = kind;
        _bits = bits;
        _reference = reference;
    }

    public TableValueKind Kind { get; }

    public static implicit operator TableValue(string? value) => Of(TableValueKind.String, value);

    /// <summary>Keeps the array without a copy: do not change it afterwards.</summary>
    public static implicit operator TableValue(byte[]? value) => Of(TableValueKind.Binary, value);

    public static implicit operator TableValue(int? value) => Of(TableValueKind.Int32, value);

    public static implicit operator TableValue(long? value) => Of(TableValueKind.Int64, value);

    public static implicit operator TableValue(bool? value) =>
        Of(TableValueKind.Boolean, value is { } some ? (some ? 1 : 0) : null);

    public static implicit operator TableValue(DateTimeOffset? value) => Of(TableValueKind.DateTime, value?.UtcTicks);

    public static implicit operator TableValue(Guid? value) => Of(TableValueKind.Guid, value);

    /// <summary>Converts negative zero to zero, since not every store tells them apart.</summary>
    public static implicit operator TableValue(double? value) =>
        Of(TableValueKind.Double, value is { } some ? BitConverter.DoubleToInt64Bits(some == 0 ? 0 : some) : null);

    internal string String => (string)_reference!;

    internal byte[] Binary => (byte[])_reference!;

    internal int Int32 => (int)_bits;

    internal long Int64 => _bits;

    internal double Double => BitConverter.Int64BitsToDouble(_bits);

    internal bool Boolean => _bits != 0;

    internal DateTimeOffset DateTime => new(_bits, TimeSpan.Zero);

    internal Guid Guid => (Guid)_reference!;

    /// <summary>Returns whether both have the same type and the same value.</summary>
    internal bool IsSame(TableValue other) =>
        Kind == other.Kind
        && Kind switch
        {
            TableValueKind.String => String == other.String,
            TableValueKind.Binary => Binary.AsSpan().SequenceEqual(other.Binary),
            TableValueKind.Guid => Guid == other.Guid,
            _ => _bits == other._bits,
        };

    private static TableValue Of(TableValueKind kind, object? reference) =>
        reference is null ? default : new(kind, 0, reference);

    private static TableValue Of(TableValueKind kind, long? bits) => bits is { } some ? new(kind, some, null) : default;
}

/// <summary>The type of a property: <see cref="Absent"/> or one of the Edm types of the Table service.</summary>
public enum TableValueKind : byte
{
    /// <summary>The row has no such property. A property is never stored as null.</summary>
    Absent,

    /// <summary>Edm.String, at most 32,768 UTF-16 units.</summary>
    String,

    /// <summary>Edm.Int32.</summary>
    Int32,

    /// <summary>Edm.Int64.</summary>
    Int64,

    /// <summary>Edm.Double, NaN and the infinities included.</summary>
    Double,

    /// <summary>Edm.Boolean.</summary>
    Boolean,

    /// <summary>Edm.DateTime: an instant in UTC to 100 nanoseconds, from the year 1601.</summary>
    DateTime,

    /// <summary>Edm.Guid.</summary>
    Guid,

    /// <summary>Edm.Binary, at most 64 KiB.</summary>
    Binary,
}
