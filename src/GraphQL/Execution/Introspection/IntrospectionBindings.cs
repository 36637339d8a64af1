using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Execution.Introspection;

/// <summary>Binds the introspection types (specification, section 4.2) to the classes of the type system.</summary>
internal static class IntrospectionBindings
{
    public static BoundSchema Build(Schema schema)
    {
        var binder = new SchemaBinder(schema, static type => SpecifiedDefinitions.IsIntrospectionType(type.Name));
        binder.Enum<TypeKind>("__TypeKind");
        binder.Enum<DirectiveLocation>("__DirectiveLocation");
        BindSchema(binder);
        BindType(binder);
        BindField(binder);
        BindInputValue(binder);
        BindEnumValue(binder);
        BindDirective(binder);
        return binder.Build();
    }

    private static void BindSchema(SchemaBinder binder) =>
        binder
            .Object<Schema>("__Schema")
            .Field("description", static schema => schema.Description)
            .Field("types", static schema => schema.Types.Values.ToArray<GraphQLType>())
            .Field("queryType", static GraphQLType (schema) => schema.QueryType)
            .Field("mutationType", static GraphQLType? (schema) => schema.MutationType)
            .Field("subscriptionType", static GraphQLType? (schema) => schema.SubscriptionType)
            .Field("directives", static schema => schema.Directives.Values.ToArray());

    private static void BindType(SchemaBinder binder)
    {
        var schema = binder.Schema;
        binder
            .Object<GraphQLType>("__Type")
            .Field("kind", KindOf)
            .Field("name", static type => (type as NamedType)?.Name)
            .Field("description", static type => (type as NamedType)?.Description)
            .Field("specifiedByURL", static type => (type as ScalarType)?.SpecifiedByUrl)
            .Field(
                "fields",
                IncludeDeprecated,
                static (type, all) => type is FieldsType { Fields: var fields } ? Listed(fields, all) : null
            )
            .Field("interfaces", static type => (type as FieldsType)?.Interfaces.ToArray<GraphQLType>())
            .Field(
                "possibleTypes",
                type =>
                    type is InterfaceType or UnionType
                        ? schema.GetPossibleTypes((CompositeType)type).ToArray<GraphQLType>()
                        : null
            )
            .Field(
                "enumValues",
                IncludeDeprecated,
                static (type, all) => type is EnumType { Values: var values } ? Listed(values, all) : null
            )
            .Field(
                "inputFields",
                IncludeDeprecated,
                static (type, all) => type is InputObjectType { Fields: var fields } ? Listed(fields, all) : null
            )
            .Field(
                "ofType",
                static type =>
                    type switch
                    {
                        NonNullType nonNull => nonNull.OfType,
                        ListType list => list.OfType,
                        _ => null,
                    }
            )
            .Field("isOneOf", static type => (type as InputObjectType)?.IsOneOf);
    }

    private static void BindField(SchemaBinder binder) =>
        binder
            .Object<FieldDefinition>("__Field")
            .Field("name", static field => field.Name)
            .Field("description", static field => field.Description)
            .Field("args", IncludeDeprecated, static (field, all) => Listed(field.Arguments, all))
            .Field("type", static field => field.Type)
            .Field("isDeprecated", static field => field.DeprecationReason is not null)
            .Field("deprecationReason", static field => field.DeprecationReason);

    private static void BindInputValue(SchemaBinder binder) =>
        binder
            .Object<InputValue>("__InputValue")
            .Field("name", static value => value.Name)
            .Field("description", static value => value.Description)
            .Field("type", static value => value.Type)
            .Field("defaultValue", static value => value.DefaultValueText)
            .Field("isDeprecated", static value => value.DeprecationReason is not null)
            .Field("deprecationReason", static value => value.DeprecationReason);

    private static void BindEnumValue(SchemaBinder binder) =>
        binder
            .Object<EnumValue>("__EnumValue")
            .Field("name", static value => value.Name)
            .Field("description", static value => value.Description)
            .Field("isDeprecated", static value => value.DeprecationReason is not null)
            .Field("deprecationReason", static value => value.DeprecationReason);

    private static void BindDirective(SchemaBinder binder) =>
        binder
            .Object<DirectiveDefinition>("__Directive")
            .Field("name", static directive => directive.Name)
            .Field("description", static directive => directive.Description)
            .Field("isRepeatable", static directive => directive.IsRepeatable)
            .Field("locations", static directive => directive.Locations.Select(LocationOf).ToArray())
            .Field("args", IncludeDeprecated, static (directive, all) => Listed(directive.Arguments, all));

    private static bool IncludeDeprecated(Arguments arguments) => arguments.Get<bool>("includeDeprecated");

    private static T[] Listed<T>(MemberList<T> members, bool all)
        where T : class, INamedMember => all ? members.All : members.Current;

    private static DirectiveLocation LocationOf(string name) =>
        Enum.Parse<DirectiveLocation>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static TypeKind KindOf(GraphQLType type) =>
        type switch
        {
            NonNullType => TypeKind.NonNull,
            ListType => TypeKind.List,
            ScalarType => TypeKind.Scalar,
            ObjectType => TypeKind.Object,
            InterfaceType => TypeKind.Interface,
            UnionType => TypeKind.Union,
            EnumType => TypeKind.Enum,
            _ => TypeKind.InputObject,
        };
}

/// <summary>The enum <c>__TypeKind</c> of introspection.</summary>
internal enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}

/// <summary>The enum <c>__DirectiveLocation</c> of introspection.</summary>
internal enum DirectiveLocation
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}
