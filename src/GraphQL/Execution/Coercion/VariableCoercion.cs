using System.Text.Json;
using System.Text.Unicode;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;

namespace Serverless.GraphQL.Execution.Coercion;

/// <summary>
/// Coerces variables straight from the request's JSON to typed values: CoerceVariableValues of the specification,
/// section 6.1.2.
/// </summary>
internal sealed class VariableCoercion(VariableDefinition[] definitions, Source source, int maxItems)
{
    /// <summary>
    /// Up to this number of variables their names are compared one by one, which is quicker. Thousands of names would
    /// otherwise be compared with thousands.
    /// </summary>
    private const int MaxCompared = 16;

    private readonly Dictionary<string, int>? _indices =
        definitions.Length <= MaxCompared
            ? null
            : definitions.Index().ToDictionary(static entry => entry.Item.Name, static entry => entry.Index);

    /// <exception cref="GraphQLException">The variables do not fit; the exception lists every problem.</exception>
    public VariableValues Coerce(ReadOnlySpan<byte> json)
    {
        if (definitions.Length == 0)
            return VariableValues.None;
        if (!IsUnicode(json))
            throw NotValid("it holds bytes or escapes that are not Unicode text.");
        var problems = new VariableProblems(source, maxItems);
        var values = new object?[definitions.Length];
        Array.Fill(values, Arguments.Absent);
        try
        {
            Read(json, values, problems);
        }
        catch (JsonException exception)
        {
            throw NotValid(exception.Message);
        }

        AddDefaults(values, problems);
        return problems.Any ? throw new GraphQLException(problems.Errors) : new VariableValues(definitions, values);
    }

    private void Read(ReadOnlySpan<byte> json, object?[] values, VariableProblems problems)
    {
        if (json.IsEmpty)
            return;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new GraphQLException(new GraphQLError { Message = "Variables must be a JSON object." });
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = IndexOf(ref reader);
            reader.Read();
            if (index < 0)
                reader.Skip();
            else
                values[index] = CoerceVariable(ref reader, definitions[index], problems);
        }

        // This throws where something follows the object.
        reader.Read();
    }

    private int IndexOf(ref Utf8JsonReader reader)
    {
        if (_indices is not null)
            return _indices.GetValueOrDefault(reader.GetString()!, -1);
        for (var i = 0; i < definitions.Length; i++)
            if (reader.ValueTextEquals(definitions[i].Utf8Name))
                return i;
        return -1;
    }

    private static object? CoerceVariable(
        ref Utf8JsonReader reader,
        VariableDefinition variable,
        VariableProblems problems
    )
    {
        if (reader.TokenType == JsonTokenType.Null && variable.Shape.IsNonNull)
        {
            problems.IsNull(variable);
            return null;
        }

        return new ValueCoercion(variable, problems).Coerce(ref reader, variable.Shape);
    }

    private void AddDefaults(object?[] values, VariableProblems problems)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != Arguments.Absent)
                continue;
            values[i] = definitions[i].Default;
            if (values[i] == Arguments.Absent && definitions[i].Shape.IsNonNull)
                problems.NotProvided(definitions[i]);
        }
    }

    /// <summary>
    /// Finds ill-formed UTF-8 and escapes of half a surrogate pair. The JSON readers throw other exceptions at these,
    /// and nothing else would report them as errors of the client.
    /// </summary>
    private static bool IsUnicode(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
            return false;
        if (json.IndexOf("\\u"u8) < 0)
            return true;
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                    reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
        catch (JsonException)
        {
            // A wrong form is reported where the variables are read.
            return true;
        }
    }

    private static GraphQLException NotValid(string reason) =>
        new(new GraphQLError { Message = $"Variables are not valid JSON: {reason}" });
}
