using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Execution.Costs;

/// <summary>
/// The cost of introspection. Its fields cost as much as any others, and its lists are as long as those of the schema
/// are on average. Only <c>ofType</c> costs nothing: tools select nine of them within each other where one or two
/// exist.
/// </summary>
internal sealed class IntrospectionCosts(Schema schema)
{
    private static readonly Dictionary<string, double> NoArguments = [];

    private readonly IReadOnlyCollection<NamedType> _types = [.. schema.Types.Values];

    public IEnumerable<(FieldDefinition Field, FieldCost Cost)> All()
    {
        yield return (MetaFieldDefinitions.SchemaField, Of(1, null));
        yield return (MetaFieldDefinitions.TypeField, Of(1, null));
        yield return (MetaFieldDefinitions.TypeNameField, Of(0, null));
        foreach (var type in SpecifiedDefinitions.IntrospectionTypes.Values.OfType<ObjectType>())
        foreach (var field in type.Fields)
            yield return (field, Of(type, field));
    }

    private FieldCost Of(ObjectType type, FieldDefinition field) =>
        Of(
            field.Type.Named is ObjectType && field.Name != "ofType" ? 1 : 0,
            field.Type.Nullable is ListType ? Length(type.Name, field.Name) : null
        );

    private static FieldCost Of(double weight, int? length) =>
        new(
            weight,
            NoArguments,
            length is { } known ? new ListSize(known, [], [], RequireOneSlicingArgument: false) : null
        );

    private int Length(string type, string field) =>
        (type, field) switch
        {
            ("__Schema", "types") => _types.Count,
            ("__Schema", _) => schema.Directives.Count,
            ("__Type", "fields") => Average(_types.OfType<FieldsType>().Sum(static found => found.Fields.Count)),
            ("__Type", "interfaces") => Average(
                _types.OfType<FieldsType>().Sum(static found => found.Interfaces.Count)
            ),
            ("__Type", "possibleTypes") => Average(
                _types
                    .OfType<CompositeType>()
                    .Where(static found => found is not ObjectType)
                    .Sum(found => schema.GetPossibleTypes(found).Count)
            ),
            ("__Type", "enumValues") => Average(_types.OfType<EnumType>().Sum(static found => found.Values.Count)),
            ("__Type", _) => Average(_types.OfType<InputObjectType>().Sum(static found => found.Fields.Count)),
            ("__Field", _) => Arguments(),
            _ => 3,
        };

    private int Average(int total) => (int)Math.Ceiling((double)total / _types.Count);

    private int Arguments()
    {
        List<FieldDefinition> fields = [.. _types.OfType<FieldsType>().SelectMany(static type => type.Fields)];
        return (int)Math.Ceiling((double)fields.Sum(static field => field.Arguments.Count) / fields.Count);
    }
}
