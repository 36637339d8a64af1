namespace Serverless.Tables;

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
