using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Execution.Planning;
using Serverless.GraphQL.Execution.Selections;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Execution.Introspection;

/// <summary>The fields that no type declares: <c>__typename</c>, <c>__schema</c> and <c>__type</c> (specification, section 4).</summary>
internal sealed class MetaFields
{
    private readonly ObjectShape<Schema> _schema;
    private readonly ObjectShape<GraphQLType> _type;
    private readonly InputField[] _typeArguments;

    public MetaFields(Schema schema)
    {
        var bound = IntrospectionBindings.Build(schema);
        _schema = new ObjectShape<Schema>((ObjectBindingOf<Schema>)bound.Objects["__Schema"]);
        _type = new ObjectShape<GraphQLType>((ObjectBindingOf<GraphQLType>)bound.Objects["__Type"]);
        _typeArguments =
        [
            .. MetaFieldDefinitions.TypeField.Arguments.Select(name => new InputField(
                name,
                bound.Inputs.Of(name.Type)!
            )),
        ];
    }

    /// <summary>Null where the position's field is none of them.</summary>
    public Selection<T>? Plan<T>(Planner planner, ObjectBindingOf<T> parent, Position position, int depth)
    {
        var definition = position.Field.Definition;
        if (definition == MetaFieldDefinitions.TypeNameField)
            return new TypeNameSelection<T>(position, parent.Name);
        if (definition == MetaFieldDefinitions.SchemaField)
            return PlanSchema<T>(planner, position, depth);
        return definition == MetaFieldDefinitions.TypeField ? PlanType<T>(planner, position, depth) : null;
    }

    private PlainSelection<T, Schema> PlanSchema<T>(Planner planner, Position position, int depth)
    {
        var schema = planner.Schema;
        return new(
            position,
            _ => schema,
            planner.PlanCompletion(_schema, position, position.Field.Definition.Type, depth)
        );
    }

    private ContextSelection<T, GraphQLType?> PlanType<T>(Planner planner, Position position, int depth)
    {
        var schema = planner.Schema;
        var arguments = planner.AddArguments(new ArgumentPlan(_typeArguments, position.Field.Nodes[0].Arguments, null));
        return new(
            position,
            (_, field) => schema.FindType(field.Arguments.Get<string>("name")),
            arguments,
            planner.PlanCompletion<GraphQLType?>(_type!, position, position.Field.Definition.Type, depth)
        );
    }
}
