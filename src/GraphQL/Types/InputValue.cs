using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
internal sealed class InputValue : INamedMember
{
    private Lazy<object?>? _coercedDefault;

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required GraphQLType Type { get; init; }

    /// <summary>
    /// The default value, a constant literal; null if there is none, which differs from a default of <c>null</c>.
    /// </summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The default value as GraphQL text, for introspection; null if there is none.</summary>
    public string? DefaultValueText => DefaultValue is null ? null : field ??= Printer.Print(DefaultValue);

    /// <summary>
    /// The coerced default value; null also if there is none. It is kept, so ask only after custom scalars and enums
    /// are bound.
    /// </summary>
    public object? CoercedDefault =>
        DefaultValue is null ? null : (_coercedDefault ??= new Lazy<object?>(CoerceDefault)).Value;

    /// <summary>The reason of the deprecation; null if it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The definition in the document; null for what the specification itself defines.</summary>
    public InputValueDefinitionNode? Node { get; init; }

    /// <summary>Whether leaving it out is an error: it is non-null and has no default value.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    private object? CoerceDefault()
    {
        List<LiteralProblem> problems = [];
        return LiteralCoercion.TryCoerce(DefaultValue!, Type, NoVariables, problems, out var value)
            ? value
            : throw new InvalidOperationException(
                $"The default value of \"{Name}\" cannot be used: {problems[0].Message}"
            );
    }

    private static bool NoVariables(string name, out object? value)
    {
        value = null;
        return false;
    }
}
