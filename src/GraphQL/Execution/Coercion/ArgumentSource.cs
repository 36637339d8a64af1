using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Execution.Coercion;

/// <summary>The source of one argument of a selection: a literal, a variable or the default value.</summary>
/// <param name="definition">The argument of the schema.</param>
/// <param name="literal">The value that the document gives; null where it gives none.</param>
internal sealed class ArgumentSource(InputField definition, ValueNode? literal)
{
    /// <summary>Whether the value may differ from request to request.</summary>
    public bool IsVariable { get; } = literal is not null && HasVariable(literal);

    /// <exception cref="FieldErrorException">The value does not fit.</exception>
    public object? Value(VariableValues variables) =>
        literal switch
        {
            null => Missing(null),
            VariableNode variable => VariableValue(variable, variables),
            _ => LiteralValue(literal, variables),
        };

    private object? VariableValue(VariableNode variable, VariableValues variables)
    {
        if (!variables.TryGet(variable.Name.Value, out var value))
            return Missing(variable);
        if (value is not null || !definition.Shape.IsNonNull)
            return definition.Shape.Typed(value);
        throw Refused($"Argument \"{definition.Name}\" of non-null type \"{definition.Shape.Type}\" must not be null.");
    }

    private object? LiteralValue(ValueNode node, VariableValues variables)
    {
        List<LiteralProblem> problems = [];
        if (LiteralCoercion.TryCoerce(node, definition.Shape.Type, variables.TryGet, problems, out var value))
            return definition.Shape.Typed(value);
        throw Refused($"Argument \"{definition.Name}\" has invalid value. {problems[0].Message}");
    }

    private object? Missing(VariableNode? variable)
    {
        if (!definition.Definition.IsRequired)
            return definition.Default;
        var name = variable?.Name.Value;
        var reason = name is null
            ? "was not provided."
            : $"was provided the variable \"${name}\" which was not provided a runtime value.";
        throw Refused($"Argument \"{definition.Name}\" of required type \"{definition.Shape.Type}\" {reason}");
    }

    /// <summary>Makes an error that points at the given value, if there is one.</summary>
    private FieldErrorException Refused(string message) =>
        new(new FieldError(message) { Offset = literal?.Location.Start });

    private static bool HasVariable(ValueNode node) =>
        node switch
        {
            VariableNode => true,
            ListValueNode list => list.Values.Any(HasVariable),
            ObjectValueNode value => value.Fields.Any(static field => HasVariable(field.Value)),
            _ => false,
        };
}
