using System.Text;
using System.Text.Json;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Execution.Coercion;

/// <summary>
/// Coerces one variable's JSON value (specification, "Input Coercion" of each kind of type in section 3).
/// </summary>
/// <remarks>
/// Each method is entered with the reader on the first token of its value and leaves it on the last, or throws what
/// <see cref="VariableProblems"/> throws.
/// </remarks>
internal readonly struct ValueCoercion(VariableDefinition variable, VariableProblems problems)
{
    /// <summary>
    /// Stands for an input object once there is a problem. Nothing will be executed, and its lists may lack their
    /// values.
    /// </summary>
    private static readonly object Unread = new();

    public object? Coerce(ref Utf8JsonReader reader, InputShape shape)
    {
        if (reader.TokenType != JsonTokenType.Null)
            return shape is ListInputShape list
                ? CoerceList(ref reader, list)
                : CoerceNamed(ref reader, ((NamedInputShape)shape).Binding);
        if (shape.IsNonNull)
            problems.Invalid(variable, reader, $"Expected non-nullable type \"{shape.Type}\" not to be null.");
        return null;
    }

    private Array CoerceList(ref Utf8JsonReader reader, ListInputShape list)
    {
        // A single value stands for a list of one (section 3.11).
        if (reader.TokenType != JsonTokenType.StartArray)
            return Create(list, [Coerce(ref reader, list.Item)]);
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            problems.CountItem(variable);
            items.Add(CoerceItem(ref reader, list, items.Count));
        }

        return Create(list, items);
    }

    private object? CoerceItem(ref Utf8JsonReader reader, ListInputShape list, int index)
    {
        problems.Enter(index);
        var item = Coerce(ref reader, list.Item);
        problems.Leave();
        return item;
    }

    /// <summary>
    /// Makes an array, empty where there is a problem: an invalid item is null, which an array of structs cannot hold.
    /// </summary>
    private Array Create(ListInputShape list, List<object?> items) =>
        problems.Any ? Array.Empty<object>() : list.Create(items);

    private object? CoerceNamed(ref Utf8JsonReader reader, InputBinding input) =>
        input switch
        {
            InputObjectBinding inputObject => CoerceObject(ref reader, inputObject),
            EnumBinding enumInput => CoerceEnum(ref reader, enumInput),
            _ => CoerceScalar(ref reader, (ScalarType)input.Type),
        };

    private object? CoerceScalar(ref Utf8JsonReader reader, ScalarType scalar)
    {
        if (scalar.IsBuiltIn && TryCoerceQuickly(ref reader, scalar, out var quick))
            return quick;
        var start = reader;
        var coerced = scalar.Coercion.ParseValue(JsonElement.ParseValue(ref reader));
        if (coerced.Error is not { } error)
            return coerced.Value;
        problems.Invalid(variable, start, scalar.IsBuiltIn ? error : $"Expected value of type \"{scalar}\"; {error}.");
        return null;
    }

    /// <summary>
    /// Coerces the usual forms. Everything else, errors included, is left to the scalar's own coercion.
    /// </summary>
    private static bool TryCoerceQuickly(ref Utf8JsonReader reader, ScalarType scalar, out object? value)
    {
        value = (scalar.Name, reader.TokenType) switch
        {
            ("Int", JsonTokenType.Number) when reader.TryGetInt32(out var number) => number,
            ("Boolean", JsonTokenType.True) => true,
            ("Boolean", JsonTokenType.False) => false,
            ("String" or "ID", JsonTokenType.String) when !reader.ValueIsEscaped && !reader.HasValueSequence =>
                Encoding.UTF8.GetString(reader.ValueSpan),
            _ => null,
        };
        return value is not null;
    }

    private object? CoerceEnum(ref Utf8JsonReader reader, EnumBinding input)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var (name, member) in input.Values)
                if (reader.ValueTextEquals(name))
                    return member;
        }

        var start = reader;
        var element = JsonElement.ParseValue(ref reader);
        var isText = element.ValueKind == JsonValueKind.String;
        var shown = ValueInspection.Describe(element);
        var suggestion = Suggestions.DidYouMean(
            Suggestions.For(shown.Trim('"'), input.EnumType.Values.Names),
            "the enum value"
        );
        problems.Invalid(
            variable,
            start,
            isText
                ? $"Value {shown} does not exist in \"{input.Type}\" enum.{suggestion}"
                : $"Enum \"{input.Type}\" cannot represent non-string value: {shown}.{suggestion}"
        );
        return null;
    }

    private object? CoerceObject(ref Utf8JsonReader reader, InputObjectBinding input)
    {
        var start = reader;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            problems.Invalid(variable, start, $"Expected type \"{input.Type}\" to be an object.");
            reader.Skip();
            return null;
        }

        var before = problems.Count;
        var values = new object?[input.Fields.Length];
        Array.Fill(values, Arguments.Absent);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            CoerceField(ref reader, start, input, values);
        if (input.ObjectType.IsOneOf)
            CheckOneOf(start, input, values, hasProblems: problems.Count > before);
        AddDefaults(start, input, values);
        return problems.Any ? Unread : Create(start, input, values);
    }

    private void CoerceField(
        ref Utf8JsonReader reader,
        Utf8JsonReader start,
        InputObjectBinding input,
        object?[] values
    )
    {
        for (var i = 0; i < input.Fields.Length; i++)
        {
            if (!reader.ValueTextEquals(input.Fields[i].Utf8Name))
                continue;
            reader.Read();
            problems.Enter(input.Fields[i].Name);
            values[i] = Coerce(ref reader, input.Fields[i].Shape);
            problems.Leave();
            return;
        }

        var name = Encoding.UTF8.GetString(reader.ValueSpan);
        var suggestion = Suggestions.DidYouMean(name, input.ObjectType.Fields.Names);
        problems.Invalid(variable, start, $"Field \"{name}\" is not defined by type \"{input.Type}\".{suggestion}");
        reader.Read();
        reader.Skip();
    }

    private void AddDefaults(Utf8JsonReader start, InputObjectBinding input, object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != Arguments.Absent)
                continue;
            var field = input.Fields[i];
            values[i] = field.Default;
            if (field.Definition.IsRequired)
                problems.Invalid(
                    variable,
                    start,
                    $"Field \"{field.Name}\" of required type \"{field.Shape.Type}\" was not provided."
                );
        }
    }

    /// <param name="start">A reader on the first token of the object.</param>
    /// <param name="input">The OneOf Input Object.</param>
    /// <param name="values">The values of its fields.</param>
    /// <param name="hasProblems">Whether a field that is null may be one that did not fit.</param>
    private void CheckOneOf(Utf8JsonReader start, InputObjectBinding input, object?[] values, bool hasProblems)
    {
        var given = values.Count(static value => value != Arguments.Absent);
        if (given != 1)
            problems.Invalid(variable, start, $"Exactly one key must be specified for OneOf type \"{input.Type}\".");

        var index = Array.FindIndex(values, static value => value != Arguments.Absent);
        if (hasProblems || index < 0 || values[index] is not null)
            return;

        var nothing = new Utf8JsonReader("null"u8);
        nothing.Read();
        problems.Enter(input.Fields[index].Name);
        problems.Invalid(variable, nothing, $"Field \"{input.Fields[index].Name}\" must be non-null.");
        problems.Leave();
    }

    private object? Create(Utf8JsonReader start, InputObjectBinding input, object?[] values)
    {
        try
        {
            return input.Create(new Arguments(input.Fields, values));
        }
        catch (FieldErrorException exception)
        {
            problems.Invalid(variable, start, exception.Message);
            return null;
        }
    }
}
