using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Execution.Nodes;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Execution.Planning;

/// <summary>Plans the fields that no type declares: <c>__typename</c>, <c>__schema</c> and <c>__type</c>.</summary>
internal static class MetaFieldPlanner
{
    /// <summary>Plans the field of a position. Null for a field that a type declares.</summary>
    public static Selection<T>? Plan<T>(Planner planner, ObjectBinding<T> parent, Position position, int depth)
    {
        var definition = position.Field.Definition;
        if (definition == MetaFieldDefinitions.TypeNameField)
            return new TypeNameSelection<T>(position, parent.Name);
        if (definition == MetaFieldDefinitions.SchemaField)
            return PlanSchema<T>(planner, position, depth);
        return definition == MetaFieldDefinitions.TypeField ? PlanType<T>(planner, position, depth) : null;
    }

    private static PlainSelection<T, Schema> PlanSchema<T>(Planner planner, Position position, int depth)
    {
        var schema = planner.Schema;
        return new(
            position,
            _ => schema,
            planner.PlanCompletion(planner.MetaFields.SchemaShape, position, position.Field.Definition.Type, depth)
        );
    }

    private static ContextSelection<T, GraphQLType?> PlanType<T>(Planner planner, Position position, int depth)
    {
        var schema = planner.Schema;
        var arguments = planner.AddArguments(
            new ArgumentPlan(planner.MetaFields.TypeArguments, position.Field.Nodes[0].Arguments, null)
        );
        return new(
            position,
            (_, field) => schema.FindType(field.Arguments.Get<string>("name")),
            arguments,
            planner.PlanCompletion<GraphQLType?>(
                planner.MetaFields.TypeShape!,
                position,
                position.Field.Definition.Type,
                depth
            )
        );
    }
}
