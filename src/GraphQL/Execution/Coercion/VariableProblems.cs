using System.Globalization;
using System.Text;
using System.Text.Json;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types.Values;

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

    /// <summary>In the order of the variables' definitions; what says that there are more comes last.</summary>
    public IReadOnlyList<GraphQLError> Errors => [.. _errors.OrderBy(PlaceOf)];

    public void Enter(string name) => _path.Add((name, 0));

    public void Enter(int index) => _path.Add((null, index));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>There is one item more in the lists of the request's variables.</summary>
    /// <exception cref="GraphQLException">It is one too many: the rest is not worth reading.</exception>
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
    /// <param name="value">The reader stands on its first token, and stays there.</param>
    /// <param name="problem">A sentence.</param>
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

    /// <exception cref="GraphQLException">There are enough.</exception>
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
