using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Tests.Types;

public sealed class SchemaTests
{
    private const string News = """
        "What can be asked."
        type Query {
          node(id: ID!): Node
          "Newest first."
          articles(first: Int = 10, filter: Filter): [Article!]!
          old: String @deprecated
          older: String @deprecated(reason: "Use `old`.")
        }

        interface Node { id: ID! }

        interface Text implements Node { id: ID! title: String }

        type Article implements Text & Node { id: ID! title: String genre: Genre }

        type Entity implements Node { id: ID! }

        union Anything = Article | Entity

        enum Genre { NEWS ANALYSIS OPINION @deprecated INTERVIEW REPORT }

        input Filter @oneOf { genre: Genre title: String }

        scalar Date @specifiedBy(url: "https://example.org/date")

        directive @cost(weight: Int = 1, "On whom." by: Date) repeatable on FIELD_DEFINITION | OBJECT
        """;

    private static readonly Schema Schema = Schema.Parse(News);

    [Fact]
    public void Types_keep_the_order_of_the_document_and_the_specified_ones_follow()
    {
        string[] own = ["Query", "Node", "Text", "Article", "Entity", "Anything", "Genre", "Filter", "Date"];

        Assert.Equal(own, Schema.Types.Keys.Take(own.Length));
        Assert.Equal(["String", "Int", "Boolean", "ID", "__Schema"], Schema.Types.Keys.Skip(own.Length).Take(5));
        Assert.All(Schema.Types, static entry => Assert.Equal(entry.Key, entry.Value.Name));
    }

    [Fact]
    public void A_built_in_scalar_that_nothing_refers_to_is_left_out()
    {
        Assert.DoesNotContain("Float", Schema.Types.Keys);
        Assert.Contains("Float", Schema.Parse("type Query { a(b: [Float!]): Boolean }").Types.Keys);
        Assert.Contains("Float", Schema.Parse("type Query { a: Int } directive @b(c: Float) on FIELD").Types.Keys);
        Assert.Contains("Float", Schema.Parse("type Query { a: Int } input In { b: Float }").Types.Keys);
    }

    [Fact]
    public void A_built_in_scalar_that_the_document_defines_is_the_built_in_one()
    {
        var schema = Schema.Parse("type Query { a(b: Int): Int } \"Ours\" scalar Int scalar Float");

        Assert.Same(SpecifiedScalars.Int, schema.FindType("Int"));
        Assert.Same(SpecifiedScalars.Int, schema.QueryType.FindField("a")!.Type);
        Assert.Same(SpecifiedScalars.Float, schema.FindType("Float"));
    }

    [Fact]
    public void A_built_in_directive_that_the_document_defines_has_the_words_of_the_document()
    {
        const string sdl = "type Query { a: Int } \"Ours.\" directive @skip(if: Boolean!) on FIELD";

        Assert.Equal("Ours.", Schema.Parse(sdl).Directives["skip"].Description);
    }

    [Fact]
    public void Fields_and_arguments_have_their_types_defaults_and_descriptions()
    {
        var articles = Schema.QueryType.FindField("articles")!;

        Assert.Equal("[Article!]!", articles.Type.ToString());
        Assert.Equal("Newest first.", articles.Description);
        Assert.Equal("What can be asked.", Schema.QueryType.Description);
        Assert.Equal("10", Printer.Print(articles.FindArgument("first")!.DefaultValue!));
        Assert.Equal(10, articles.FindArgument("first")!.CoercedDefault);
        Assert.Null(articles.FindArgument("filter")!.DefaultValue);
        Assert.Null(articles.FindArgument("last"));
    }

    [Fact]
    public void Deprecation_has_the_reason_given_or_that_of_the_specification()
    {
        Assert.Equal("No longer supported", Schema.QueryType.FindField("old")!.DeprecationReason);
        Assert.Equal("Use `old`.", Schema.QueryType.FindField("older")!.DeprecationReason);
        Assert.Null(Schema.QueryType.FindField("node")!.DeprecationReason);
        Assert.NotNull(Type<EnumType>("Genre").FindValue("OPINION")!.DeprecationReason);
    }

    [Fact]
    public void Directives_of_the_document_come_first_and_those_of_the_specification_follow()
    {
        Assert.Equal(["cost", "include", "skip", "deprecated", "specifiedBy", "oneOf"], Schema.Directives.Keys);

        var cost = Schema.Directives["cost"];
        Assert.True(cost.IsRepeatable);
        Assert.Equal(["FIELD_DEFINITION", "OBJECT"], cost.Locations);
        Assert.Equal("On whom.", cost.FindArgument("by")!.Description);
    }

    [Fact]
    public void What_directives_say_of_a_type_is_known()
    {
        Assert.Equal("https://example.org/date", Type<ScalarType>("Date").SpecifiedByUrl);
        Assert.True(Type<InputObjectType>("Filter").IsOneOf);
        Assert.False(((InputObjectType)Schema.Parse("type Query { a: Int } input In { b: Int }").Types["In"]).IsOneOf);
    }

    [Fact]
    public void Meta_fields_are_found_where_the_specification_has_them()
    {
        Assert.Equal("__Schema!", Schema.FindField(Schema.QueryType, "__schema")!.Type.ToString());
        Assert.Equal("__Type", Schema.FindField(Schema.QueryType, "__type")!.Type.ToString());
        Assert.Equal("String!", Schema.FindField(Type<UnionType>("Anything"), "__typename")!.Type.ToString());
        Assert.Equal("ID!", Schema.FindField(Type<InterfaceType>("Node"), "id")!.Type.ToString());
        Assert.Null(Schema.FindField(Type<ObjectType>("Article"), "__schema"));
        Assert.Null(Schema.FindField(Type<ObjectType>("Article"), "__type"));
        Assert.Null(Schema.FindField(Type<UnionType>("Anything"), "id"));
        Assert.Null(Schema.FindField(Schema.QueryType, "__nothing"));
    }

    [Theory]
    [InlineData("Node", "Article", "Entity")]
    [InlineData("Text", "Article")]
    [InlineData("Anything", "Article", "Entity")]
    [InlineData("Article", "Article")]
    public void Possible_types_are_objects_in_the_order_of_the_document(string name, params string[] possible)
    {
        var type = Type<CompositeType>(name);

        Assert.Equal(possible, Schema.GetPossibleTypes(type).Select(static t => t.Name));
        Assert.Equal(possible.Contains("Entity"), Schema.IsPossibleType(type, Type<ObjectType>("Entity")));
    }

    [Theory]
    [InlineData("Node", "Text", true)]
    [InlineData("Anything", "Node", true)]
    [InlineData("Text", "Entity", false)]
    [InlineData("Entity", "Entity", true)]
    [InlineData("Query", "Anything", false)]
    public void Types_overlap_when_an_object_can_be_of_both(string first, string second, bool overlap)
    {
        Assert.Equal(overlap, Schema.DoTypesOverlap(Type<CompositeType>(first), Type<CompositeType>(second)));
        Assert.Equal(overlap, Schema.DoTypesOverlap(Type<CompositeType>(second), Type<CompositeType>(first)));
    }

    [Theory]
    [InlineData("Article", "Article", true)]
    [InlineData("Article", "Node", true)]
    [InlineData("Text", "Node", true)]
    [InlineData("Article", "Anything", true)]
    [InlineData("Article!", "Node", true)]
    [InlineData("[Article!]!", "[Node]", true)]
    [InlineData("Node", "Article", false)]
    [InlineData("Node", "Node!", false)]
    [InlineData("[Node]", "Node", false)]
    [InlineData("Node", "[Node]", false)]
    [InlineData("Node", "Anything", false)]
    public void Sub_types_are_covariant(string type, string superType, bool isSubType)
    {
        Assert.Equal(isSubType, Schema.IsSubType(Reference(type), Reference(superType)));
    }

    [Fact]
    public void Equal_types_are_one_object()
    {
        Assert.Same(Reference("[Article!]!"), Reference("[Article!]!"));
        Assert.Same(Schema.QueryType.FindField("articles")!.Type, Reference("[Article!]!"));
        Assert.NotSame(Reference("[Article]"), Reference("[Article!]"));
        Assert.Null(Schema.TypeFromNode(Parser.ParseType("[Unknown!]")));
    }

    [Fact]
    public void Types_that_only_requests_name_are_not_kept()
    {
        Assert.NotSame(Reference("[[[Article!]!]]!"), Reference("[[[Article!]!]]!"));
        Assert.True(Schema.IsSubType(Reference("[[[Article!]!]]!"), Reference("[[[Article!]!]]!")));
    }

    [Fact]
    public void Root_types_are_those_the_schema_definition_names()
    {
        var schema = Schema.Parse(
            """
            "All of it."
            schema { query: Read }
            extend schema { mutation: Write }
            type Read { a: Int }
            type Write { b: Int }
            type Subscription { c: Int }
            """
        );

        Assert.Equal("All of it.", schema.Description);
        Assert.Equal("Read", schema.QueryType.Name);
        Assert.Equal("Write", schema.MutationType?.Name);
        Assert.Null(schema.SubscriptionType);
        Assert.Same(schema.QueryType, schema.RootType(OperationType.Query));
        Assert.Same(schema.MutationType, schema.RootType(OperationType.Mutation));
        Assert.Null(schema.RootType(OperationType.Subscription));
    }

    [Fact]
    public void Without_a_schema_definition_root_types_go_by_their_names()
    {
        var schema = Schema.Parse("type Query { a: Int } type Mutation { b: Int } type Subscription { c: Int }");

        Assert.Equal("Mutation", schema.MutationType?.Name);
        Assert.Equal("Subscription", schema.SubscriptionType?.Name);
        Assert.Null(schema.Description);
    }

    [Fact]
    public void Extensions_add_to_what_they_extend_wherever_they_stand()
    {
        var schema = Schema.Parse(
            """
            extend type Query implements Node { id: ID! }
            type Query { a: Anything }
            interface Node { id: ID! }
            extend interface Node @mark
            union Anything = Query
            type Other { b: Genre }
            extend union Anything = Other
            enum Genre { NEWS }
            extend enum Genre { OPINION }
            input Filter { genre: Genre }
            extend input Filter { title: String = "x" }
            scalar Date
            extend scalar Date @specifiedBy(url: "https://example.org")
            directive @mark on INTERFACE
            """
        );

        Assert.Equal(["a", "id"], schema.QueryType.Fields.Names);
        Assert.Equal("Node", Assert.Single(schema.QueryType.Interfaces).Name);
        Assert.Equal(["Query", "Other"], ((UnionType)schema.Types["Anything"]).Types.Select(static t => t.Name));
        Assert.Equal(["NEWS", "OPINION"], ((EnumType)schema.Types["Genre"]).Values.Names);
        Assert.Equal(["genre", "title"], ((InputObjectType)schema.Types["Filter"]).Fields.Names);
        Assert.Equal("https://example.org", ((ScalarType)schema.Types["Date"]).SpecifiedByUrl);
    }

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
            Type<ObjectType>("__Type").Fields.Names
        );
        Assert.Equal(19, Type<EnumType>("__DirectiveLocation").Values.Count);
        Assert.Equal(
            false,
            Type<ObjectType>("__Field").FindField("args")!.FindArgument("includeDeprecated")!.CoercedDefault
        );
        Assert.Empty(Type<ObjectType>("__Type").Nodes);
    }

    private static T Type<T>(string name)
        where T : NamedType => Assert.IsType<T>(Schema.FindType(name), exactMatch: false);

    private static GraphQLType Reference(string type) => Schema.TypeFromNode(Parser.ParseType(type))!;
}
