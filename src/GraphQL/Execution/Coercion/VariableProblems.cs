using System.Globalization;
using System.Text;
using System.Text.Json;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Execution.Coercion;

/// <summary>
/// Collects the errors in the variables of one request, in the words of the reference implementation.
/// </summary>
internal sealed class VariableProblems(Source source, int maxItems)
{
    private const int Limit = 50;

    /// <summary>
    /// How many UTF-16 units a message may have: values are shown only in part, but their parts and names can be long.
    /// </summary>
    private const int MaxMessageLength = 2_000;

    private readonly List<GraphQLError> _errors = [];
    private readonly List<(string? Name, int Index)> _path = [];
    private int _items;

    public bool Any => _errors.Count > 0;

    public int Count => _errors.Count;

    /// <summary>
    /// The errors in the order of the variables' definitions. An error that says that there are more comes last.
    /// </summary>
    public IReadOnlyList<GraphQLError> Errors => [.. _errors.OrderBy(PlaceOf)];

    public void Enter(string name) => _path.Add((name, 0));

    public void Enter(int index) => _path.Add((null, index));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Counts an item of the lists in the request's variables.</summary>
    /// <exception cref="GraphQLException">There are too many items, so that the rest is not read.</exception>
    public void CountItem(VariableDefinition variable)
    {
        if (++_items <= maxItems)
            return;
        Add(variable, $"The lists of variables have more than {maxItems} items; send fewer at once.", "LIMIT_EXCEEDED");
        throw new GraphQLException(Errors);
    }

    public void NotProvided(VariableDefinition variable) =>
        Add(variable, $"Variable \"${variable.Name}\" of required type \"{variable.Shape.Type}\" was not provided.");

    public void IsNull(VariableDefinition variable) =>
        Add(variable, $"Variable \"${variable.Name}\" of non-null type \"{variable.Shape.Type}\" must not be null.");

    /// <param name="variable">The variable whose value it is, or is part of.</param>
    /// <param name="value">A reader on the first token of the value.</param>
    /// <param name="problem">A sentence that says what is wrong.</param>
    public void Invalid(VariableDefinition variable, Utf8JsonReader value, string problem)
    {
        var text = new StringBuilder($"Variable \"${variable.Name}\" got invalid value ");
        text.Append(ValueInspection.Describe(JsonElement.ParseValue(ref value)));
        if (_path.Count > 0)
            text.Append($" at \"{variable.Name}{PathText()}\"");
        Add(variable, text.Append("; ").Append(problem).ToString());
    }

    private string PathText() =>
        string.Concat(
            _path.Select(static segment =>
                segment.Name is null
                    ? string.Create(CultureInfo.InvariantCulture, $"[{segment.Index}]")
                    : $".{segment.Name}"
            )
        );

    /// <exception cref="GraphQLException">There are too many errors.</exception>
    private void Add(VariableDefinition variable, string message, string? code = null)
    {
        if (_errors.Count < Limit)
        {
            _errors.Add(
                new GraphQLError
                {
                    Message = Cut(message),
                    Locations = [source.LocationAt(variable.Node.Location.Start)],
                    Code = code,
                }
            );
            return;
        }

        _errors.Add(
            new GraphQLError
            {
                Message = "Too many errors processing variables, error limit reached. Execution aborted.",
            }
        );
        throw new GraphQLException(Errors);
    }

    private static (int Line, int Column) PlaceOf(GraphQLError error) =>
        error.Locations is [var place] ? (place.Line, place.Column) : (int.MaxValue, 0);

    private static string Cut(string message) =>
        message.Length <= MaxMessageLength ? message : $"{message.AsSpan(0, MaxMessageLength)}...";
}
