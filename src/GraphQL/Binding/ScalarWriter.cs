namespace Serverless.GraphQL.Binding;

/// <summary>
/// Takes the JSON form of one value of a custom scalar: exactly one of its methods has to be called, once.
/// </summary>
public abstract class ScalarWriter
{
    private protected ScalarWriter() { }

    public abstract void WriteString(ReadOnlySpan<char> value);

    /// <summary>
    /// Writes what the value formats itself to, at most 256 bytes, as a JSON string. No string is made on the way.
    /// </summary>
    public abstract void WriteString<TValue>(TValue value, ReadOnlySpan<char> format)
        where TValue : IUtf8SpanFormattable;

    public abstract void WriteNumber(long value);

    /// <summary>Writes a number. NaN and the infinities, which JSON does not have, make the field fail.</summary>
    public abstract void WriteNumber(double value);

    public abstract void WriteBoolean(bool value);
}
