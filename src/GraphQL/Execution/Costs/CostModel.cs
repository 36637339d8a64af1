using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Execution.Costs;

/// <summary>
/// The cost of each field of a schema. Without directives a field that gives objects costs 1 for each of them, and any
/// other field nothing, as in the draft. <c>@cost</c> on the field, or else on its type, replaces that.
/// </summary>
internal sealed class CostModel
{
    private static readonly Dictionary<string, double> Nothing = [];

    private readonly Dictionary<FieldDefinition, FieldCost> _fields = new(ReferenceEqualityComparer.Instance);
    private readonly Schema _schema;

    /// <exception cref="GraphQLException">A directive does not fit where it is applied.</exception>
    public CostModel(Schema schema)
    {
        _schema = schema;
        foreach (var type in schema.Types.Values.OfType<InputObjectType>())
            CheckFields(type);
        foreach (
            var type in schema
                .Types.Values.OfType<FieldsType>()
                .Where(static type => !SpecifiedDefinitions.IsIntrospectionType(type.Name))
        )
        foreach (var field in type.Fields)
            _fields.Add(field, Read(field, $"{type.Name}.{field.Name}"));
        foreach (var (field, cost) in new IntrospectionCosts(schema).All())
            _fields.Add(field, cost);
    }

    public FieldCost Of(FieldDefinition field) => _fields[field];

    private FieldCost Read(FieldDefinition field, string coordinate)
    {
        var weight = CostDirectives.Weight(field.Node?.Directives ?? [], coordinate) ?? WeightOf(field.Type.Named);
        return new FieldCost(weight, Arguments(field, coordinate), CostDirectives.ListSize(field, coordinate));
    }

    private static Dictionary<string, double> Arguments(FieldDefinition field, string coordinate)
    {
        Dictionary<string, double>? weights = null;
        foreach (var argument in field.Arguments)
        {
            if (CostDirectives.Weight(argument.Node?.Directives ?? [], $"{coordinate}({argument.Name}:)") is { } weight)
                (weights ??= [])[argument.Name] = weight;
        }

        return weights ?? Nothing;
    }

    private double WeightOf(NamedType type) =>
        type switch
        {
            ObjectType => OwnWeight(type) ?? 1,
            CompositeType composite => _schema.GetPossibleTypes(composite).Select(WeightOf).DefaultIfEmpty(1).Max(),
            _ => OwnWeight(type) ?? 0,
        };

    private static double? OwnWeight(NamedType type) =>
        type
            .Nodes.Select(node => CostDirectives.Weight(node.Directives, type.Name))
            .LastOrDefault(static weight => weight is not null);

    private static void CheckFields(InputObjectType type)
    {
        foreach (var field in type.Fields)
        {
            if (SpecifiedDirectives.Find(field.Node?.Directives ?? [], "cost") is not null)
                throw new GraphQLException(
                    new GraphQLError
                    {
                        Message = $"@cost on {type.Name}.{field.Name} is not supported: put it on the argument.",
                    }
                );
        }
    }
}

/// <summary>The cost of a field according to the schema.</summary>
/// <param name="Weight">The cost of one value.</param>
/// <param name="Arguments">
/// The cost that each argument adds where it is given; those that add nothing are left out.
/// </param>
/// <param name="ListSize">The arguments of <c>@listSize</c>; null where it is not applied.</param>
internal sealed record FieldCost(double Weight, IReadOnlyDictionary<string, double> Arguments, ListSize? ListSize);
