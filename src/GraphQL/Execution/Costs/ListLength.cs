using System.Globalization;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Execution.Costs;

/// <summary>
/// The estimated length of a list: the greatest of its slicing arguments, or what is assumed where none has a value.
/// </summary>
internal sealed class ListLength
{
    private const int Nothing = -1;

    private readonly int _literal;
    private readonly int _assumed;
    private readonly List<(string Variable, int Default)> _variables;

    private ListLength(int assumed, int literal, List<(string Variable, int Default)> variables) =>
        (_assumed, _literal, _variables) = (assumed, literal, variables);

    /// <summary>The length of lists that the schema says nothing about, as in the draft.</summary>
    public static ListLength One { get; } = Of(1);

    public bool IsFixed => _variables.Count == 0;

    public static ListLength Of(int length) => new(length, Nothing, []);

    /// <param name="size">The arguments of <c>@listSize</c>.</param>
    /// <param name="field">The field as the document selects it.</param>
    public static ListLength Of(ListSize size, FieldNode field)
    {
        var literal = Nothing;
        List<(string, int)> variables = [];
        foreach (var argument in size.SlicingArguments)
        {
            var value = field.Arguments.FirstOrDefault(node => node.Name.Value == argument.Name)?.Value;
            if (value is VariableNode variable)
                variables.Add((variable.Name.Value, DefaultOf(argument)));
            else
                literal = Math.Max(literal, value is null ? DefaultOf(argument) : NumberOf(value, argument));
        }

        return new ListLength(size.AssumedSize, literal, variables);
    }

    public int For(VariableValues variables)
    {
        var greatest = _literal;
        foreach (var (name, otherwise) in _variables)
            greatest = Math.Max(greatest, variables.TryGet(name, out var value) ? NumberOf(value) : otherwise);
        return greatest == Nothing ? _assumed : greatest;
    }

    private static int DefaultOf(InputValue argument) =>
        argument.DefaultValue is { } value ? NumberOf(value, argument) : Nothing;

    private static int NumberOf(object? value) =>
        value switch
        {
            int number => Math.Max(0, number),
            Array list => list.Length,
            _ => Nothing,
        };

    /// <summary>
    /// Returns the number that a literal stands for. A value that does not fit the argument is refused elsewhere.
    /// </summary>
    private static int NumberOf(ValueNode value, InputValue argument)
    {
        if (value is NullValueNode)
            return Nothing;
        if (argument.Type.Nullable is ListType)
            return value is ListValueNode list ? list.Values.Count : 1;
        if (value is not IntValueNode literal)
            return Nothing;
        return int.TryParse(literal.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Math.Max(0, number)
            : int.MaxValue;
    }
}

/// <summary>The arguments of <c>@listSize</c> on a field.</summary>
/// <param name="AssumedSize">The length of the list where no slicing argument has a value.</param>
/// <param name="SlicingArguments">
/// Arguments of the field that bound the length: an Int, or a list, which counts by its own length.
/// </param>
/// <param name="SizedFields">
/// The lists of the field's type that they bound; empty where the field itself is the list.
/// </param>
/// <param name="RequireOneSlicingArgument">Whether exactly one slicing argument must be given.</param>
internal sealed record ListSize(
    int AssumedSize,
    IReadOnlyList<InputValue> SlicingArguments,
    IReadOnlyList<string> SizedFields,
    bool RequireOneSlicingArgument
);
