using Serverless.GraphQL.Binding;

namespace Serverless.GraphQL.Execution.Writing;

/// <summary>Lets the function of a custom scalar write its value into a response.</summary>
internal sealed class ResponseScalarWriter(ResponseWriter writer) : ScalarWriter
{
    private Fragment _key;
    private int _values;
    private bool _isValid;

    /// <summary>Writes one value with its prefix. False where the value is not valid, such as NaN.</summary>
    /// <exception cref="InvalidOperationException">The function wrote no value, or several.</exception>
    public bool Write<T>(Fragment key, T value, Action<T, ScalarWriter> write)
    {
        (_key, _values, _isValid) = (key, 0, true);
        write(value, this);
        if (_values != 1)
            throw new InvalidOperationException(
                $"A scalar's value was written as {_values} values; its function has to write exactly one."
            );
        return _isValid;
    }

    public override void WriteString(ReadOnlySpan<char> value) => writer.String(Key(), value);

    public override void WriteString<TValue>(TValue value, ReadOnlySpan<char> format) =>
        writer.Formatted(Key(), value, format, quoted: true);

    public override void WriteNumber(long value) => writer.Formatted(Key(), value, default, quoted: false);

    public override void WriteNumber(double value)
    {
        var key = Key();
        if (double.IsFinite(value))
            writer.Double(key, value);
        else
            _isValid = false;
    }

    public override void WriteBoolean(bool value) => writer.Boolean(Key(), value);

    private Fragment Key()
    {
        _values++;
        return _key;
    }
}
