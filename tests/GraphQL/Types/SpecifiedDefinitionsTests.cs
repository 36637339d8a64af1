using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Types;

public sealed class SpecifiedDefinitionsTests
{
    private static readonly Schema Schema = NewsSchema.Schema;

    [Fact]
    public void Introspection_types_are_complete()
    {
        Assert.Equal(
            [
                "__Schema",
                "__Type",
                "__TypeKind",
                "__Field",
                "__InputValue",
                "__EnumValue",
                "__Directive",
                "__DirectiveLocation",
            ],
            Schema.Types.Keys.Where(SpecifiedDefinitions.IsIntrospectionType)
        );
        Assert.Equal(
            [
                "kind",
                "name",
                "description",
                "specifiedByURL",
                "fields",
                "interfaces",
                "possibleTypes",
                "enumValues",
                "inputFields",
                "ofType",
                "isOneOf",
            ],
            NewsSchema.Type<ObjectType>("__Type").Fields.Names
        );
        Assert.Equal(19, NewsSchema.Type<EnumType>("__DirectiveLocation").Values.Count);
        Assert.Equal(
            false,
            NewsSchema.Type<ObjectType>("__Field").FindField("args")!.FindArgument("includeDeprecated")!.CoercedDefault
        );
        Assert.Empty(NewsSchema.Type<ObjectType>("__Type").Nodes);
    }

    [Fact]
    public void Meta_fields_are_found_where_the_specification_has_them()
    {
        Assert.Equal("__Schema!", Schema.FindField(Schema.QueryType, "__schema")!.Type.ToString());
        Assert.Equal("__Type", Schema.FindField(Schema.QueryType, "__type")!.Type.ToString());
        Assert.Equal(
            "String!",
            Schema.FindField(NewsSchema.Type<UnionType>("Anything"), "__typename")!.Type.ToString()
        );
        Assert.Equal("ID!", Schema.FindField(NewsSchema.Type<InterfaceType>("Node"), "id")!.Type.ToString());
        Assert.Null(Schema.FindField(NewsSchema.Type<ObjectType>("Article"), "__schema"));
        Assert.Null(Schema.FindField(NewsSchema.Type<ObjectType>("Article"), "__type"));
        Assert.Null(Schema.FindField(NewsSchema.Type<UnionType>("Anything"), "id"));
        Assert.Null(Schema.FindField(Schema.QueryType, "__nothing"));
    }

    [Fact]
    public void Deprecation_has_the_reason_given_or_that_of_the_specification()
    {
        Assert.Equal("No longer supported", Schema.QueryType.FindField("old")!.DeprecationReason);
        Assert.Equal("Use `old`.", Schema.QueryType.FindField("older")!.DeprecationReason);
        Assert.Null(Schema.QueryType.FindField("node")!.DeprecationReason);
        Assert.NotNull(NewsSchema.Type<EnumType>("Genre").FindValue("OPINION")!.DeprecationReason);
    }

    [Fact]
    public void What_directives_say_of_a_type_is_known()
    {
        Assert.Equal("https://example.org/date", NewsSchema.Type<ScalarType>("Date").SpecifiedByUrl);
        Assert.True(NewsSchema.Type<InputObjectType>("Filter").IsOneOf);
        Assert.False(((InputObjectType)Schema.Parse("type Query { a: Int } input In { b: Int }").Types["In"]).IsOneOf);
    }
}
