using System.Globalization;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Execution.Costs;

/// <summary>
/// Reads <c>@cost</c> and <c>@listSize</c> of the cost directives draft
/// (https://ibm.github.io/graphql-specs/cost-spec.html) where a schema declares and applies them.
/// </summary>
internal static class CostDirectives
{
    /// <summary>Returns the weight that <c>@cost</c> gives, or null where it is not applied.</summary>
    /// <exception cref="GraphQLException">The weight is not a number, or is below zero.</exception>
    public static double? Weight(IReadOnlyList<DirectiveNode> directives, string coordinate)
    {
        if (SpecifiedDirectives.Find(directives, "cost") is not { } cost)
            return null;
        var text = Argument(cost, "weight") switch
        {
            StringValueNode node => node.Value,
            IntValueNode node => node.Value,
            FloatValueNode node => node.Value,
            _ => "",
        };
        return
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            && weight is >= 0 and < 1e9
            ? weight
            : throw Wrong(
                $"@cost on {coordinate}: weight is \"{text}\"; it has to be a number from 0, such as \"1.5\"."
            );
    }

    /// <summary>Returns the arguments of <c>@listSize</c>, or null where it is not applied.</summary>
    /// <exception cref="GraphQLException">The directive does not fit the field.</exception>
    public static ListSize? ListSize(FieldDefinition field, string coordinate)
    {
        if (field.Node is not { } node || SpecifiedDirectives.Find(node.Directives, "listSize") is not { } directive)
            return null;
        var sized = Names(Argument(directive, "sizedFields"));
        var size = new ListSize(
            Argument(directive, "assumedSize") is IntValueNode assumed
                ? int.Parse(assumed.Value, CultureInfo.InvariantCulture)
                : 1,
            [
                .. Names(Argument(directive, "slicingArguments"))
                    .Select(name => SlicingArgument(field, name, coordinate)),
            ],
            sized,
            Argument(directive, "requireOneSlicingArgument") is not BooleanValueNode { Value: false }
        );
        if (size.AssumedSize < 0)
            throw Wrong($"@listSize on {coordinate}: assumedSize is {size.AssumedSize}; it has to be 0 or more.");
        if (sized.Count == 0 && field.Type.Nullable is not ListType)
            throw Wrong(
                $"@listSize on {coordinate}: the field is not a list; "
                    + $"name the lists of {field.Type.Named} in sizedFields."
            );
        foreach (var name in sized)
            CheckSized(field, name, coordinate);
        return size;
    }

    private static InputValue SlicingArgument(FieldDefinition field, string name, string coordinate) =>
        field.FindArgument(name) is { } argument
        && (argument.Type.Nullable == SpecifiedScalars.Int || argument.Type.Nullable is ListType)
            ? argument
            : throw Wrong(
                $"@listSize on {coordinate}: slicingArguments names \"{name}\", "
                    + "which is neither an argument of type Int nor a list."
            );

    private static void CheckSized(FieldDefinition field, string name, string coordinate)
    {
        if ((field.Type.Named as CompositeType)?.FindField(name)?.Type.Nullable is not ListType)
            throw Wrong(
                $"@listSize on {coordinate}: sizedFields names \"{name}\", which is not a list of {field.Type.Named}."
            );
    }

    private static IReadOnlyList<string> Names(ValueNode? value) =>
        value switch
        {
            ListValueNode list => [.. list.Values.OfType<StringValueNode>().Select(static name => name.Value)],
            StringValueNode name => [name.Value],
            _ => [],
        };

    private static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static GraphQLException Wrong(string message) => new(new GraphQLError { Message = message });
}
