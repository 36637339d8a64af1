namespace Serverless.GraphQL.Binding;

/// <summary>Takes the JSON form of one custom scalar value: exactly one of its methods is called, once.</summary>
public abstract class ScalarWriter
{
    private protected ScalarWriter() { }

    public abstract void WriteString(ReadOnlySpan<char> value);

    /// <summary>A JSON string of what the value formats itself to: no string is made on the way. At most 256 bytes.</summary>
    public abstract void WriteString<TValue>(TValue value, ReadOnlySpan<char> format)
        where TValue : IUtf8SpanFormattable;

    public abstract void WriteNumber(long value);

    /// <summary>NaN and the infinities are no JSON: they fail the field.</summary>
    public abstract void WriteNumber(double value);

    public abstract void WriteBoolean(bool value);
}
