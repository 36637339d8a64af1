using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// A type has the fields of the interfaces that it implements (section 3.6, <c>IsValidImplementation</c> 2).
/// </summary>
internal static class ImplementationRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var type in context.TypesOf<FieldsType>())
        {
            foreach (var implemented in type.Interfaces.Distinct().Where(implemented => implemented != type))
            {
                foreach (var expected in implemented.Fields)
                    CheckField(context, type, implemented, expected);
            }
        }
    }

    private static void CheckField(
        SchemaRuleContext context,
        FieldsType type,
        InterfaceType implemented,
        FieldDefinition expected
    )
    {
        var expectedName = $"{implemented}.{expected.Name}";
        if (type.FindField(expected.Name) is not { } field)
        {
            var message = $"Interface field {expectedName} expected but {type} does not provide it.";
            context.Report(message, [expected.Node, .. type.Nodes]);
            return;
        }

        var name = $"{type}.{field.Name}";
        if (!Fits(field.Type, expected.Type))
        {
            context.Report(
                $"Interface field {expectedName} expects type {expected.Type} but {name} is type {field.Type}.",
                expected.Node?.Type,
                field.Node?.Type
            );
        }

        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            context.Report(
                $"Interface field {expectedName} is not deprecated, "
                    + $"so implementation field {name} must not be deprecated.",
                SpecifiedDirectives.Find(field.Node!.Directives, "deprecated"),
                field.Node.Type
            );
        }

        CheckArguments(context, name, field, expectedName, expected);
        CheckFurtherArguments(context, name, field, expectedName, expected);
    }

    private static void CheckArguments(
        SchemaRuleContext context,
        string name,
        FieldDefinition field,
        string expectedName,
        FieldDefinition expectedField
    )
    {
        foreach (var expected in expectedField.Arguments)
        {
            if (field.FindArgument(expected.Name) is not { } argument)
            {
                context.Report(
                    $"Interface field argument {expectedName}({expected.Name}:) expected "
                        + $"but {name} does not provide it.",
                    expected.Node,
                    field.Node
                );
            }
            else if (argument.Type != expected.Type && !(HoldsUnknown(argument.Type) || HoldsUnknown(expected.Type)))
            {
                context.Report(
                    $"Interface field argument {expectedName}({expected.Name}:) expects type {expected.Type} "
                        + $"but {name}({argument.Name}:) is type {argument.Type}.",
                    expected.Node?.Type,
                    argument.Node?.Type
                );
            }
        }
    }

    private static void CheckFurtherArguments(
        SchemaRuleContext context,
        string name,
        FieldDefinition field,
        string expectedName,
        FieldDefinition expectedField
    )
    {
        foreach (var argument in field.Arguments.Where(static argument => argument.IsRequired))
        {
            if (expectedField.FindArgument(argument.Name) is not null)
                continue;
            context.Report(
                $"Argument \"{name}({argument.Name}:)\" must not be required type \"{argument.Type}\" "
                    + $"if not provided by the Interface field \"{expectedName}\".",
                argument.Node,
                expectedField.Node
            );
        }
    }

    private static bool Fits(GraphQLType type, GraphQLType expected) =>
        HoldsUnknown(type) || HoldsUnknown(expected) || Schema.IsSubType(type, expected);

    private static bool HoldsUnknown(GraphQLType type) => type.Named is UnknownType;
}
