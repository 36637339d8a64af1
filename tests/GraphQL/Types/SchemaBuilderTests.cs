using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Tests.Types;

public sealed class SchemaBuilderTests
{
    private static readonly Schema Schema = NewsSchema.Schema;

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
    public void A_directive_location_of_a_later_edition_is_left_out()
    {
        const string sdl = "type Query { a: Int } directive @mark on DIRECTIVE_DEFINITION | OBJECT";

        Assert.Equal(["OBJECT"], Schema.Parse(sdl).Directives["mark"].Locations);
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
    public void Directives_of_the_document_come_first_and_those_of_the_specification_follow()
    {
        Assert.Equal(["cost", "include", "skip", "deprecated", "specifiedBy", "oneOf"], Schema.Directives.Keys);

        var cost = Schema.Directives["cost"];
        Assert.True(cost.IsRepeatable);
        Assert.Equal(["FIELD_DEFINITION", "OBJECT"], cost.Locations);
        Assert.Equal("On whom.", cost.FindArgument("by")!.Description);
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
}
