using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Binding;

/// <summary>
/// Compares bindings and schema, reports every mismatch, and connects fields with their definitions, shapes and
/// arguments.
/// </summary>
internal sealed class BindingCheck(
    BoundSchema bound,
    BindingRegistry registry,
    Func<NamedType, bool> covers,
    List<string> problems
)
{
    public void Run()
    {
        foreach (var type in bound.Schema.Types.Values.Where(covers))
            CheckIsBound(type);
        foreach (var scalar in registry.Inputs.Values.OfType<ScalarBinding>())
            ConnectScalar(scalar);
        foreach (var input in registry.Inputs.Values.OfType<InputObjectBinding>())
            ConnectInput(input);
        foreach (var binding in registry.Objects.Values)
            CheckObject(binding);
        foreach (var binding in registry.Abstracts)
            CheckAbstract(binding);
    }

    private void CheckIsBound(NamedType type)
    {
        var isBound = type switch
        {
            ObjectType => registry.Objects.ContainsKey(type.Name),
            ScalarType or EnumType or InputObjectType => registry.Inputs.ContainsKey(type.Name),
            // An interface or union that no field returns needs no binding; CheckField reports the others.
            _ => true,
        };
        if (!isBound)
            problems.Add($"{type.Name} is not bound.");
    }

    private static void ConnectScalar(ScalarBinding scalar) =>
        ((ScalarType)scalar.Type).Coercion = ScalarInputs.CoercionOf(scalar);

    private void ConnectInput(InputObjectBinding input)
    {
        input.Fields = InputFields(input.Type.Name, input.ObjectType.Fields);
        ArgumentsProbe.CheckFields(input.Type.Name, input.Fields, fields => input.Create(fields), problems);
    }

    private void CheckObject(ObjectBinding binding)
    {
        var type = binding.Type = (ObjectType)bound.Schema.Types[binding.Name];
        var fields = binding.Fields.ToDictionary(static field => field.Name);
        foreach (var definition in type.Fields)
        {
            if (fields.Remove(definition.Name, out var field))
                CheckField(type, field, definition);
            else
                problems.Add($"{type.Name}.{definition.Name} has no resolver.");
        }

        foreach (var name in fields.Keys)
            problems.Add($"{type.Name}.{name} has a resolver, but the schema's type {type.Name} has no such field.");
    }

    private void CheckField(ObjectType type, FieldBinding field, FieldDefinition definition)
    {
        var name = $"{type.Name}.{definition.Name}";
        field.Definition = definition;
        field.Arguments = InputFields(name, definition.Arguments);
        CheckArgumentsAreRead(name, field);
        if (type == bound.Schema.MutationType && !field.IsBatch)
            problems.Add($"{name} is a mutation: bind it with Batch, since a Field may be evaluated twice.");

        if (FindShape(definition.Type, field.ResultType) is { } shape)
        {
            CheckFits(name, definition.Type, definition.Type, shape);
            field.SetShape(shape);
        }
        else
        {
            problems.Add(NotConvertible(name, definition.Type, field.ResultType));
        }
    }

    /// <summary>Arguments that are read in the resolver itself, from its batch or context, cannot be checked.</summary>
    private void CheckArgumentsAreRead(string name, FieldBinding field)
    {
        if (field.ReadArguments is { } read)
            ArgumentsProbe.CheckArguments(name, field.Arguments, read, problems);
        if (!field.IgnoresArguments)
            return;
        foreach (var argument in field.Arguments)
            problems.Add(
                $"{name}({argument.Name}:) is in the schema, but the resolver of {name} takes no arguments: "
                    + "bind it with a reader, or remove it from the schema."
            );
    }

    private Shape? FindShape(GraphQLType type, Type clrType)
    {
        foreach (var family in registry.Families(NamedTypeOf(type).Name))
            if (family.Find(clrType) is { } shape)
                return shape;
        return null;
    }

    /// <summary>
    /// Checks that lists stand where the schema has lists, and that no <c>T?</c> stands where null is not allowed.
    /// </summary>
    private void CheckFits(string name, GraphQLType whole, GraphQLType type, Shape shape)
    {
        var isNonNull = type is NonNullType;
        var nullable = type is NonNullType nonNull ? nonNull.OfType : type;
        if (isNonNull && shape.IsOptional)
            problems.Add(
                $"{name} is {whole}; its resolver gives {ClrNames.Of(shape.ClrType)} where {type} may not be null."
            );

        if (nullable is ListType list && shape.Item is { } item)
            CheckFits(name, whole, list.OfType, item);
        else if (nullable is ListType)
            problems.Add($"{name} is {whole}, a list; its resolver gives {ClrNames.Of(shape.ClrType)}.");
        else if (shape.Item is not null)
            problems.Add($"{name} is {whole}, which is not a list; its resolver gives {ClrNames.Of(shape.ClrType)}.");
    }

    private void CheckAbstract(AbstractBinding binding)
    {
        var possible = new List<ObjectBinding>();
        foreach (var type in bound.Schema.GetPossibleTypes(binding.Type))
        {
            if (!registry.Objects.TryGetValue(type.Name, out var possibleType))
                continue;
            possible.Add(possibleType);
            if (!binding.ClrType.IsAssignableFrom(possibleType.ClrType))
                problems.Add(
                    $"{binding.Type.Name} is bound to {ClrNames.Of(binding.ClrType)}, "
                        + $"which {ClrNames.Of(possibleType.ClrType)} of {type.Name} is not."
                );
        }

        foreach (var same in possible.GroupBy(static type => type.ClrType).Where(static group => group.Count() > 1))
            problems.Add(
                $"{binding.Type.Name} cannot tell {string.Join(" from ", same.Select(static type => type.Name))}: "
                    + $"all are {ClrNames.Of(same.Key)}."
            );
    }

    private InputField[] InputFields(string owner, MemberList<InputValue> definitions)
    {
        var fields = new List<InputField>(definitions.Count);
        foreach (var definition in definitions)
        {
            CheckDefault(owner, definition);
            if (bound.Inputs.Of(definition.Type) is { } shape)
                fields.Add(new InputField(definition, shape));
        }

        return [.. fields];
    }

    /// <summary>
    /// Checks a default value once more: when the schema was parsed, nobody knew what custom scalars take.
    /// </summary>
    private void CheckDefault(string owner, InputValue definition)
    {
        if (definition.DefaultValue is not { } literal)
            return;
        foreach (var problem in LiteralCoercion.Check(literal, definition.Type))
            problems.Add($"{owner}: the default value of \"{definition.Name}\" does not fit: {problem.Message}");
    }

    private string NotConvertible(string name, GraphQLType type, Type clrType)
    {
        var named = NamedTypeOf(type).Name;
        var families = registry.Families(named);
        var offer =
            families.Count == 0
                ? $"nothing is bound to {named}"
                : $"{named} is bound to "
                    + $"{string.Join(" or ", families.Select(static family => ClrNames.Of(family.ClrType)))}";
        return $"{name} is {type}; its resolver gives {ClrNames.Of(clrType)}, but {offer}.";
    }

    private static NamedType NamedTypeOf(GraphQLType type) =>
        type switch
        {
            NonNullType nonNull => NamedTypeOf(nonNull.OfType),
            ListType list => NamedTypeOf(list.OfType),
            _ => (NamedType)type,
        };
}
