using System.Globalization;
using System.Text;
using System.Text.Json;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Execution.Coercion;

/// <summary>What is wrong with the variables of one request, worded as the reference implementation words it.</summary>
internal sealed class VariableProblems(Source source, int maxItems)
{
    private const int Limit = 50;

    /// <summary>Of a message, in UTF-16 units: values are shown in part, but their parts and names can be long.</summary>
    private const int MaxMessageLength = 2_000;

    private readonly List<GraphQLError> _errors = [];
    private readonly List<(string? Name, int Index)> _path = [];
    private int _items;

    public bool Any => _errors.Count > 0;

    public int Count => _errors.Count;

    /// <summary>Whether nothing more would be reported.</summary>
    public bool IsFull => _errors.Count > Limit;

    /// <summary>In the order of the variables' definitions; what says that there are more comes last.</summary>
    public IReadOnlyList<GraphQLError> Errors => [.. _errors.OrderBy(PlaceOf)];

    public void Enter(string name) => _path.Add((name, 0));

    public void Enter(int index) => _path.Add((null, index));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Whether there may be one item more in the lists of the request's variables; if not, that is a problem, once.</summary>
    public bool TryCountItem(VariableDefinition variable)
    {
        if (++_items <= maxItems) return true;
        if (_items == maxItems + 1)
            Add(variable, $"The lists of variables have more than {maxItems} items; send fewer at once.", "LIMIT_EXCEEDED");
        return false;
    }

    public void NotProvided(VariableDefinition variable) =>
        Add(variable, $"Variable \"${variable.Name}\" of required type \"{variable.Shape.Type}\" was not provided.");

    public void IsNull(VariableDefinition variable) =>
        Add(variable, $"Variable \"${variable.Name}\" of non-null type \"{variable.Shape.Type}\" must not be null.");

    /// <param name="variable">The variable whose value it is, or is part of.</param>
    /// <param name="value">The reader stands on its first token, and stays there.</param>
    /// <param name="problem">A sentence.</param>
    /// <remarks>The value is read again to show it, so nothing is done for problems beyond the limit.</remarks>
    public void Invalid(VariableDefinition variable, Utf8JsonReader value, string problem)
    {
        if (IsFull) return;
        var text = new StringBuilder($"Variable \"${variable.Name}\" got invalid value ");
        text.Append(ValueInspection.Describe(JsonElement.ParseValue(ref value)));
        if (_path.Count > 0) text.Append($" at \"{variable.Name}{PathText()}\"");
        Add(variable, text.Append("; ").Append(problem).ToString());
    }

    private string PathText() => string.Concat(_path.Select(static segment =>
        segment.Name is null ? string.Create(CultureInfo.InvariantCulture, $"[{segment.Index}]") : $".{segment.Name}"));

    private void Add(VariableDefinition variable, string message, string? code = null)
    {
        if (IsFull) return;
        _errors.Add(_errors.Count == Limit
            ? new GraphQLError { Message = "Too many errors processing variables, error limit reached. Execution aborted." }
            : new GraphQLError { Message = Cut(message), Locations = [source.LocationAt(variable.Node.Location.Start)], Code = code });
    }

    private static (int Line, int Column) PlaceOf(GraphQLError error) =>
        error.Locations is [var place] ? (place.Line, place.Column) : (int.MaxValue, 0);

    private static string Cut(string message) =>
        message.Length <= MaxMessageLength ? message : $"{message.AsSpan(0, MaxMessageLength)}...";
}
