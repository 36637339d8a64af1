using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Serverless.Architecture.Tests;

/// <summary>
/// Finds the types that a type names in its bases, members, attributes and method bodies, generic arguments included.
/// </summary>
internal static class TypeReferences
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type) =>
        Direct(type).Where(static named => named is not null).SelectMany(static named => Unwrap(named!));

    private static IEnumerable<TypeReference?> Direct(TypeDefinition type) =>
        [
            type.BaseType,
            .. type.Interfaces.Select(static implemented => implemented.InterfaceType),
            .. type.CustomAttributes.Select(static attribute => attribute.AttributeType),
            .. type.GenericParameters.SelectMany(static parameter =>
                parameter.Constraints.Select(static c => c.ConstraintType)
            ),
            .. type.Fields.Select(static field => field.FieldType),
            .. type.Methods.SelectMany(Signature),
            .. type.Methods.Where(static method => method.HasBody).SelectMany(Body),
        ];

    private static IEnumerable<TypeReference?> Signature(MethodDefinition method) =>
        [
            method.ReturnType,
            .. method.Parameters.Select(static parameter => parameter.ParameterType),
            .. method.GenericParameters.SelectMany(static parameter =>
                parameter.Constraints.Select(static c => c.ConstraintType)
            ),
        ];

    private static IEnumerable<TypeReference?> Body(MethodDefinition method) =>
        [
            .. method.Body.Variables.Select(static variable => variable.VariableType),
            .. method.Body.ExceptionHandlers.Select(static handler => handler.CatchType),
            .. method.Body.Instructions.SelectMany(Operand),
        ];

    private static IEnumerable<TypeReference?> Operand(Instruction instruction) =>
        instruction.Operand switch
        {
            TypeReference type => [type],
            MethodReference method =>
            [
                method.DeclaringType,
                method.ReturnType,
                .. method.Parameters.Select(static parameter => parameter.ParameterType),
                .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
            ],
            FieldReference field => [field.DeclaringType, field.FieldType],
            _ => [],
        };

    private static IEnumerable<TypeReference> Unwrap(TypeReference type) =>
        type switch
        {
            GenericInstanceType generic => generic.GenericArguments.SelectMany(Unwrap).Append(generic.ElementType),
            TypeSpecification specification => Unwrap(specification.ElementType),
            _ => [type],
        };
}
