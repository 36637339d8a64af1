using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.Values;

/// <summary>
/// Coerces literals (specification, "Input Coercion" of each kind of type in section 3). The coerced value is null,
/// what the scalar's coercion returns, <see cref="EnumValue.Value"/>, <c>List&lt;object?&gt;</c>, or
/// <c>Dictionary&lt;string, object?&gt;</c> with an entry for each input field that has a value.
/// </summary>
internal sealed class LiteralCoercion
{
    private readonly VariableLookup? _variables;
    private readonly List<LiteralProblem> _problems;

    private LiteralCoercion(VariableLookup? variables, List<LiteralProblem> problems)
    {
        _variables = variables;
        _problems = problems;
    }

    /// <summary>
    /// Returns every problem of a literal. Variables fit anywhere, since rules of their own check them.
    /// </summary>
    public static IReadOnlyList<LiteralProblem> Check(ValueNode node, GraphQLType type)
    {
        var problems = new List<LiteralProblem>();
        new LiteralCoercion(null, problems).TryCoerce(node, type, type, out _);
        return problems;
    }

    /// <summary>
    /// Coerces a literal. Returns false and adds problems if it does not fit; returns false without problems if it is a
    /// variable that has no value.
    /// </summary>
    public static bool TryCoerce(
        ValueNode node,
        GraphQLType type,
        VariableLookup variables,
        List<LiteralProblem> problems,
        out object? value
    )
    {
        var before = problems.Count;
        return new LiteralCoercion(variables, problems).TryCoerce(node, type, type, out value)
            && problems.Count == before;
    }

    /// <param name="node">The literal.</param>
    /// <param name="type">The type that it has to fit.</param>
    /// <param name="expected">The type that messages name: the list if a single value stands for a list.</param>
    /// <param name="value">The coerced value.</param>
    private bool TryCoerce(ValueNode node, GraphQLType type, GraphQLType expected, out object? value)
    {
        value = null;
        if (node is VariableNode variable)
            return TryGetVariable(variable, type, out value);

        if (node is NullValueNode)
            return type is not NonNullType || Misfit(node, expected);

        return type.Nullable switch
        {
            ListType list => TryCoerceList(node, list, expected, out value),
            InputObjectType inputObject => TryCoerceObject(node, inputObject, expected, out value),
            EnumType enumType => TryCoerceEnum(node, enumType, out value),
            ScalarType scalar => TryCoerceScalar(node, scalar, expected, out value),
            UnknownType => true,
            _ => Misfit(node, expected),
        };
    }

    private bool TryGetVariable(VariableNode variable, GraphQLType type, out object? value)
    {
        value = null;
        if (_variables is null)
            return true;
        if (!_variables(variable.Name.Value, out value))
            return false;
        if (value is not null || type is not NonNullType)
            return true;

        return Problem(
            variable,
            $"Expected value of non-null type \"{type}\", but variable \"${variable.Name.Value}\" is null."
        );
    }

    private bool TryCoerceList(ValueNode node, ListType type, GraphQLType expected, out object? value)
    {
        var items = new List<object?>();
        value = items;
        if (node is not ListValueNode list)
        {
            // A single value stands for a list of one item (section 3.11).
            var fits = TryCoerce(node, type.OfType, expected, out var single);
            items.Add(single);
            return fits;
        }

        var allFit = true;
        foreach (var item in list.Values)
            allFit &= TryCoerceItem(item, type.OfType, items);
        return allFit;
    }

    private bool TryCoerceItem(ValueNode item, GraphQLType type, List<object?> items)
    {
        var before = _problems.Count;
        var isGiven = TryCoerce(item, type, type, out var value);
        items.Add(value);
        if (isGiven)
            return true;
        if (_problems.Count > before)
            return false;

        // An item whose variable has no value is null.
        return type is not NonNullType
            || Problem(item, $"Expected value of non-null type \"{type}\", but no value was given.");
    }

    private bool TryCoerceObject(ValueNode node, InputObjectType type, GraphQLType expected, out object? value)
    {
        value = null;
        if (node is not ObjectValueNode literal)
            return Misfit(node, expected);

        var before = _problems.Count;
        var fields = new Dictionary<string, object?>(type.Fields.Count, StringComparer.Ordinal);
        foreach (var given in literal.Fields)
            CoerceGivenField(given, type, fields);
        foreach (var field in type.Fields)
            AddDefault(literal, type, field, fields);
        if (type.IsOneOf)
            CheckOneOf(literal, type, fields);

        value = fields;
        return _problems.Count == before;
    }

    private void CoerceGivenField(ObjectFieldNode given, InputObjectType type, Dictionary<string, object?> fields)
    {
        var name = given.Name.Value;
        if (type.FindField(name) is not { } field)
        {
            var suggestion = Suggestions.DidYouMean(name, type.Fields.Names);
            Problem(given, $"Field \"{name}\" is not defined by type \"{type}\".{suggestion}");
            return;
        }

        var before = _problems.Count;
        if (TryCoerce(given.Value, field.Type, field.Type, out var value) || _problems.Count > before)
            fields[name] = value;
    }

    /// <summary>Adds the default value of a field that is not given, or whose variable has no value.</summary>
    private void AddDefault(
        ObjectValueNode literal,
        InputObjectType type,
        InputValue field,
        Dictionary<string, object?> fields
    )
    {
        if (fields.ContainsKey(field.Name))
            return;

        if (field.IsRequired)
        {
            Problem(literal, $"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }
        else if (field.DefaultValue is not null && _variables is not null)
        {
            fields.Add(field.Name, field.CoercedDefault);
        }
    }

    private void CheckOneOf(ObjectValueNode literal, InputObjectType type, Dictionary<string, object?> fields)
    {
        var names = literal.Fields.Select(static field => field.Name.Value).Distinct().ToList();
        if (names is not [var name])
        {
            Problem(literal, $"OneOf Input Object \"{type}\" must specify exactly one key.");
        }
        else if (
            literal.Fields[0].Value is NullValueNode
            || (_variables is not null && fields.GetValueOrDefault(name) is null)
        )
        {
            Problem(literal, $"Field \"{type}.{name}\" must be non-null.");
        }
    }

    private bool TryCoerceEnum(ValueNode node, EnumType type, out object? value)
    {
        value = null;
        if (node is not EnumValueNode literal)
        {
            var written = Printer.Print(node);
            var guess = node is StringValueNode text ? text.Value : written;
            return Problem(node, $"Enum \"{type}\" cannot represent non-enum value: {written}.{Suggest(guess, type)}");
        }

        if (type.FindValue(literal.Value) is not { } found)
        {
            return Problem(
                node,
                $"Value \"{literal.Value}\" does not exist in \"{type}\" enum.{Suggest(literal.Value, type)}"
            );
        }

        value = found.Value;
        return true;
    }

    private bool TryCoerceScalar(ValueNode node, ScalarType type, GraphQLType expected, out object? value)
    {
        var coerced = type.Coercion.ParseLiteral(node);
        value = coerced.Value;
        if (coerced.Error is null)
            return true;

        var message = type.IsBuiltIn
            ? coerced.Error
            : $"Expected value of type \"{expected}\", found {Printer.Print(node)}; {coerced.Error}";
        return Problem(node, message);
    }

    private static string Suggest(string name, EnumType type) =>
        Suggestions.DidYouMean(Suggestions.For(name, type.Values.Names), "the enum value");

    private bool Misfit(ValueNode node, GraphQLType expected) =>
        Problem(node, $"Expected value of type \"{expected}\", found {Printer.Print(node)}.");

    private bool Problem(Node node, string message)
    {
        _problems.Add(new LiteralProblem(node, message));
        return false;
    }
}

/// <summary>The reason why a literal, or a part of one, does not fit the expected type.</summary>
/// <param name="Node">The part that does not fit.</param>
/// <param name="Message">A sentence that tells what is wrong.</param>
internal readonly record struct LiteralProblem(Node Node, string Message);

/// <summary>
/// Finds the coerced value of a variable. Returns false if it has none, neither given nor by default.
/// </summary>
internal delegate bool VariableLookup(string name, out object? value);
