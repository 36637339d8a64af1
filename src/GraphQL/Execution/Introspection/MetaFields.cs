using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Execution.Introspection;

/// <summary>
/// What the fields <c>__schema</c> and <c>__type</c>, which no type declares, take and give (specification, section
/// 4.2).
/// </summary>
internal sealed class MetaFields
{
    public MetaFields(BoundSchema schema)
    {
        var introspection = IntrospectionBindings.Build(schema.Schema);
        Objects = new Dictionary<string, ObjectBinding>([.. schema.Objects, .. introspection.Objects]);
        TypeArguments =
        [
            .. MetaFieldDefinitions.TypeField.Arguments.Select(argument => new InputField(
                argument,
                introspection.Inputs.Of(argument.Type)!
            )),
        ];
    }

    /// <summary>The bindings of all object types by name: the schema's own and those of introspection.</summary>
    public IReadOnlyDictionary<string, ObjectBinding> Objects { get; }

    /// <summary>The shape of what <c>__schema</c> gives.</summary>
    public ObjectShape<Schema> SchemaShape { get; } = new("__Schema");

    /// <summary>The shape of what <c>__type</c> gives.</summary>
    public ObjectShape<GraphQLType> TypeShape { get; } = new("__Type");

    /// <summary>The arguments of <c>__type</c>.</summary>
    public InputField[] TypeArguments { get; }
}
