using System.Diagnostics.CodeAnalysis;
using Serverless.GraphQL.Binding.Inputs;

namespace Serverless.GraphQL.Binding;

/// <summary>
/// The coerced values of a field's arguments, or of an input object's fields, by name. A value is an <see cref="int"/>,
/// <see cref="double"/>, <see cref="bool"/> or <see cref="string"/> (String and ID), what <see cref="SchemaBinder"/>
/// has bound to an enum, scalar or input object, or an array of these, which may be read as any interface of an array.
/// </summary>
public sealed class Arguments
{
    /// <summary>Stands for a value that was not given and has no default, which differs from null.</summary>
    internal static readonly object Absent = new();

    private readonly InputField[] _fields;
    private readonly object?[] _values;
    private readonly ArgumentsProbe? _probe;

    internal Arguments(InputField[] fields, object?[] values) => (_fields, _values) = (fields, values);

    internal Arguments(InputField[] fields, ArgumentsProbe probe) => (_fields, _values, _probe) = (fields, [], probe);

    internal static Arguments None { get; } = new([], []);

    /// <summary>
    /// Returns the value, or null where it is null or was not given: then <typeparamref name="T"/> must be able to be
    /// null.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no such argument, or it is of another type.</exception>
    public T Get<T>(string name)
    {
        if (_probe is not null)
            return _probe.Read<T>(name);
        var index = IndexOf(name);
        var value = _values[index];
        if (value is T typed)
            return typed;
        if (default(T) is null && (value is null || value == Absent))
            return default!;
        throw WrongType(typeof(T), index);
    }

    /// <summary>Returns whether the argument was given, be it as null, or has a default.</summary>
    /// <exception cref="InvalidOperationException">There is no such argument.</exception>
    public bool Has(string name)
    {
        if (_probe is not null)
            return _probe.Has(name);
        return _values[IndexOf(name)] != Absent;
    }

    internal static int IndexOf(InputField[] fields, string name)
    {
        for (var i = 0; i < fields.Length; i++)
            if (fields[i].Name == name)
                return i;
        return -1;
    }

    private int IndexOf(string name)
    {
        var index = IndexOf(_fields, name);
        if (index < 0)
            ThrowUnknown(name);
        return index;
    }

    [DoesNotReturn]
    private void ThrowUnknown(string name) =>
        throw new InvalidOperationException(ArgumentsProbe.Unknown(_fields, name));

    private InvalidOperationException WrongType(Type asked, int index) =>
        new(ArgumentsProbe.Unfitting(_fields[index], asked) + (_values[index] is null ? " It is null here." : ""));
}
