using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Binding;

public sealed class BindingCheckTests
{
    private sealed record Thing(string Name);

    private sealed record Other(string Name);

    private enum Size
    {
        Small,
        VeryLarge,
    }

    private enum HttpVersion2
    {
        Http1,
        HTTPStatus,
    }

    private static string[] Problems(string sdl, Action<SchemaBinder> bind)
    {
        var binder = new SchemaBinder(Schema.Parse(sdl));
        bind(binder);
        return Record.Exception(() => binder.Build()) switch
        {
            BindingException exception => [.. exception.Problems],
            null => [],
            var other => throw other,
        };
    }

    private static string[] ProblemsOf<TResult>(string type, Func<Thing, TResult> resolve) =>
        Problems(
            $$"""type Query { field: {{type}} } type Item { a: Int } enum Size { SMALL VERY_LARGE } scalar Date""",
            schema =>
            {
                schema.Enum<Size>("Size");
                schema.Scalar<DateOnly>(
                    "Date",
                    static (_, _) => { },
                    static (_, out date) => (date = default) == default,
                    "a date"
                );
                schema.Object<Other>("Item").Field("a", static int? (_) => 1);
                schema.Object<Thing>("Query").Field("field", resolve);
            }
        );

    [Fact]
    public void Bindings_that_fit_give_a_bound_schema() =>
        Assert.Empty(ProblemsOf("String", static thing => thing.Name));

    [Fact]
    public void Every_mismatch_is_reported_at_once() =>
        Assert.Equal(
            [
                "Nope is bound as an object type, but the schema has no such type.",
                "Size is bound as an interface, but the schema has no such type.",
                "Query.a is bound twice.",
                "String is a scalar of the specification and cannot be bound again.",
                "Unbound is not bound.",
                "Filter is not bound.",
                "Query.b has no resolver.",
                "Query.c has a resolver, but the schema's type Query has no such field.",
            ],
            Problems(
                "type Query { a: String  b(filter: Filter): Unbound } type Unbound { x: Int } input Filter { "
                    + "x: Int } enum Size { SMALL VERY_LARGE }",
                static schema =>
                {
                    schema.Enum<Size>("Size");
                    schema.Object<Other>("Nope");
                    schema.Interface<object>("Size");
                    schema
                        .Object<Thing>("Query")
                        .Field("a", static t => t.Name)
                        .Field("a", static t => t.Name)
                        .Field("c", static t => t.Name);
                    schema.Scalar<string>(
                        "String",
                        static (_, _) => { },
                        static (_, out text) => (text = "") == "",
                        "text"
                    );
                }
            )
        );

    [Fact]
    public void The_message_of_the_exception_lists_every_problem()
    {
        var binder = new SchemaBinder(Schema.Parse("type Query { a: String  b: Int }"));
        binder.Object<Thing>("Query");

        Assert.Equal(
            "The bindings do not fit the schema:\n- Query.a has no resolver.\n- Query.b has no resolver.",
            Assert.Throws<BindingException>(() => binder.Build()).Message
        );
    }

    [Fact]
    public void Values_that_cannot_be_null_fit_fields_that_may_be()
    {
        Assert.Empty(ProblemsOf("Int", static _ => 1));
        Assert.Empty(ProblemsOf("Size", static _ => Size.Small));
        Assert.Empty(ProblemsOf("[Int]", static _ => new[] { 1 }));
        Assert.Empty(ProblemsOf("Float!", static _ => 1));
        Assert.Empty(ProblemsOf("ID!", static _ => Guid.Empty));
    }

    [Fact]
    public void Values_that_may_be_null_do_not_fit_fields_that_may_not()
    {
        Assert.Equal(
            ["Query.field is Int!; its resolver gives int? where Int! may not be null."],
            ProblemsOf("Int!", static int? (_) => 1)
        );
        Assert.Equal(
            ["Query.field is Date!; its resolver gives DateOnly? where Date! may not be null."],
            ProblemsOf("Date!", static DateOnly? (_) => null)
        );
        Assert.Equal(
            ["Query.field is [Size!]; its resolver gives Size? where Size! may not be null."],
            ProblemsOf("[Size!]", static _ => new Size?[1])
        );
        Assert.Equal(
            ["Query.field is [Int!]!; its resolver gives ReadOnlyMemory<int>? where [Int!]! may not be null."],
            ProblemsOf("[Int!]!", static ReadOnlyMemory<int>? (_) => null)
        );
    }

    [Fact]
    public void Lists_stand_for_lists_alone()
    {
        Assert.Equal(["Query.field is [Int!]!, a list; its resolver gives int."], ProblemsOf("[Int!]!", static _ => 1));
        Assert.Equal(
            ["Query.field is Int!, which is not a list; its resolver gives int[]."],
            ProblemsOf("Int!", static _ => new[] { 1 })
        );
        Assert.Equal(
            ["Query.field is [[Int]], a list; its resolver gives int."],
            ProblemsOf("[[Int]]", static _ => new List<int>())
        );
        Assert.Equal(
            ["Query.field is [Int], which is not a list; its resolver gives int[]."],
            ProblemsOf("[Int]", static _ => new List<int[]>())
        );
        Assert.Equal(
            ["Query.field is [[[Int]]], a list; its resolver gives int."],
            ProblemsOf("[[[Int]]]", static _ => new List<int[]>())
        );
        Assert.Equal(
            ["Query.field is [[[Int!]!]]; its resolver gives int? where Int! may not be null."],
            ProblemsOf("[[[Int!]!]]", static _ => new List<int?[][]>())
        );
        Assert.Empty(ProblemsOf("[[Int]]", static IReadOnlyList<IReadOnlyList<int>> (_) => []));
        Assert.Empty(ProblemsOf("[[[Int]]]", static IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> (_) => []));
    }

    [Fact]
    public void A_result_of_another_type_is_told_what_the_type_is_bound_to()
    {
        Assert.Equal(
            ["Query.field is String; its resolver gives int, but String is bound to string."],
            ProblemsOf("String", static _ => 1)
        );
        Assert.Equal(
            ["Query.field is [Item!]!; its resolver gives IReadOnlyList<Thing>, but Item is bound to Other."],
            ProblemsOf("[Item!]!", static IReadOnlyList<Thing> (_) => [])
        );
        Assert.Equal(
            ["Query.field is Int; its resolver gives Dictionary<string, int>, but Int is bound to int or long."],
            ProblemsOf("Int", static _ => new Dictionary<string, int>())
        );
    }

    [Fact]
    public void Enum_values_and_members_without_a_counterpart_are_reported() =>
        Assert.Equal(
            [
                "Size.MEDIUM of the schema has no member in the enum Size.",
                "Size.VeryLarge has no value VERY_LARGE in the schema's enum Size.",
            ],
            Problems(
                "type Query { a: Size } enum Size { SMALL MEDIUM }",
                static schema =>
                {
                    schema.Enum<Size>("Size");
                    schema.Object<Thing>("Query").Field("a", static _ => Size.Small);
                }
            )
        );

    [Fact]
    public void Members_are_spelled_word_by_word() =>
        Assert.Empty(
            Problems(
                "type Query { a: V } enum V { HTTP1 HTTP_STATUS }",
                static schema =>
                {
                    schema.Enum<HttpVersion2>("V");
                    schema.Object<Thing>("Query").Field("a", static _ => HttpVersion2.HTTPStatus);
                }
            )
        );

    [Fact]
    public void Abstract_types_need_classes_that_they_can_tell_apart() =>
        Assert.Equal(
            ["Named is bound to Thing, which Other of B is not.", "Either cannot tell A from C: all are Thing."],
            Problems(
                "type Query { named: Named  either: Either } interface Named { name: String } union Either = A "
                    + "| C type A implements Named { name: String } type B implements Named { name: String } type C "
                    + "{ name: String }",
                static schema =>
                {
                    schema.Interface<Thing>("Named");
                    schema.Union<object>("Either");
                    schema
                        .Object<Version>("Query")
                        .Field("named", static Thing? (_) => null)
                        .Field("either", static object? (_) => null);
                    schema.Object<Thing>("A").Field("name", static t => t.Name);
                    schema.Object<Other>("B").Field("name", static t => t.Name);
                    schema.Object<Thing>("C").Field("name", static t => t.Name);
                }
            )
        );

    [Fact]
    public void An_abstract_type_that_a_field_gives_has_to_be_bound() =>
        Assert.Equal(
            ["Query.named is Named; its resolver gives object, but nothing is bound to Named."],
            Problems(
                "type Query { named: Named } interface Named { name: String }",
                static schema => schema.Object<Version>("Query").Field("named", static object? (_) => null)
            )
        );

    [Fact]
    public void A_mutation_that_is_bound_with_Field_is_reported() =>
        Assert.Equal(
            ["Mutation.change is a mutation: bind it with Batch, since a Field may be evaluated twice."],
            Problems(
                "type Query { a: Int } type Mutation { change: Int  other: Int }",
                static schema =>
                {
                    schema.Object<Thing>("Query").Field("a", static _ => 1);
                    schema
                        .Object<Thing>("Mutation")
                        .Field("change", static _ => 1)
                        .Batch("other", static things => things.Select(static int? (_) => 1));
                }
            )
        );

    [Fact]
    public void Readers_of_arguments_are_tried_at_start_up() =>
        Assert.Equal(
            [
                "Filter: There is no field 'nam'; there are name, sizes, from, inner.",
                "Filter: 'sizes' is [Size!]! and cannot be read as Size[][]; read it as IReadOnlyList<Size>.",
                "Filter: 'from' is Date and cannot be read as DateOnly; read it as DateOnly?.",
                "Filter: 'inner' is Filter and cannot be read as Other; read it as Thing?.",
                "Query.a: There is no argument 'x'; there are first, filter, ids.",
                "Query.a: 'first' is Int and cannot be read as int; read it as int?.",
                "Query.a: 'ids' is [ID] and cannot be read as int?[]; read it as IReadOnlyList<string?>?.",
                "Query.b: There is no argument 'y'; there are none at all.",
            ],
            Problems(
                "type Query { a(first: Int, filter: Filter, ids: [ID]): Int  b: Int } input Filter { name: "
                    + "String!  sizes: [Size!]!  from: Date  inner: Filter } enum Size { SMALL VERY_LARGE } scalar "
                    + "Date",
                static schema =>
                {
                    schema.Enum<Size>("Size");
                    schema.Scalar<DateOnly>(
                        "Date",
                        static (_, _) => { },
                        static (_, out date) => (date = default) == default,
                        "a date"
                    );
                    schema.Input<Thing>(
                        "Filter",
                        static fields =>
                        {
                            fields.Get<string>("nam");
                            fields.Get<IReadOnlyList<Size>>("sizes");
                            fields.Get<Size[][]>("sizes");
                            fields.Get<DateOnly>("from");
                            fields.Get<DateOnly?>("from");
                            fields.Get<Other>("inner");
                            return new Thing(fields.Get<Thing?>("inner")?.Name ?? fields.Get<string>("name"));
                        }
                    );
                    schema
                        .Object<Thing>("Query")
                        .Field(
                            "a",
                            static a =>
                                (
                                    a.Has("x"),
                                    a.Get<int>("first"),
                                    a.Get<Thing?>("filter"),
                                    a.Get<int?[]>("ids"),
                                    a.Get<string?[]>("ids")
                                ),
                            static (_, _) => 1
                        )
                        .Batch(
                            "b",
                            static a => a.Get<int?>("y"),
                            static (things, _) => things.Select(static int? (_) => 1)
                        );
                }
            )
        );

    [Fact]
    public void A_field_of_an_input_object_that_its_reader_never_asks_for_is_reported() =>
        Assert.Equal(
            [
                "Filter.size is in the schema, but the reader of Filter never asks for it: read it there, or "
                    + "remove it from the schema.",
                "Filter.inner is in the schema, but the reader of Filter never asks for it: read it there, or "
                    + "remove it from the schema.",
            ],
            Problems(
                "type Query { a(filter: Filter): Int } input Filter { name: String  size: Int  other: Int  "
                    + "inner: Filter }",
                static schema =>
                {
                    schema.Input(
                        "Filter",
                        static fields => new Thing((fields.Has("other") ? "" : fields.Get<string?>("name"))!)
                    );
                    schema.Object<Thing>("Query").Field("a", static a => a.Get<Thing?>("filter"), static (_, _) => 1);
                }
            )
        );

    [Fact]
    public void An_argument_that_nobody_reads_is_reported() =>
        Assert.Equal(
            [
                "Query.pure(first:) is in the schema, but the reader of Query.pure never asks for it: read it "
                    + "there, or remove it from the schema.",
                "Query.late(after:) is in the schema, but the reader of Query.late never asks for it: read it "
                    + "there, or remove it from the schema.",
                "Query.plain(first:) is in the schema, but the resolver of Query.plain takes no arguments: "
                    + "bind it with a reader, or remove it from the schema.",
                "Query.plain(after:) is in the schema, but the resolver of Query.plain takes no arguments: "
                    + "bind it with a reader, or remove it from the schema.",
            ],
            Problems(
                """
                type Query {
                  pure(first: Int, after: String): Int  late(first: Int, after: String): Int
                  plain(first: Int, after: String): Int
                  context(first: Int): Int  batch(first: Int): Int
                }
                """,
                static schema =>
                    schema
                        .Object<Thing>("Query")
                        .Field("pure", static a => a.Get<string?>("after"), static (_, _) => 1)
                        .Batch(
                            "late",
                            static a => a.Get<int?>("first"),
                            static (things, _) => things.Select(static int? (_) => 1)
                        )
                        .Field("plain", static _ => 1)
                        .Field("context", static (_, _) => 1)
                        .Batch("batch", static things => things.Select(static int? (_) => 1))
            )
        );

    [Fact]
    public void Fields_after_the_point_where_a_reader_throws_count_as_never_read() =>
        Assert.Equal(
            [
                "Query.a(other:) is in the schema, but the reader of Query.a never asks for it: read it there, "
                    + "or remove it from the schema."
                    + " It threw NullReferenceException when it was tried without values; let it read everything "
                    + "before it uses anything.",
            ],
            Problems(
                "type Query { a(name: String!, other: Int): Int }",
                static schema =>
                    schema
                        .Object<Thing>("Query")
                        .Field("a", static a => a.Get<string>("name").Length + a.Get<int?>("other"), static (_, _) => 1)
            )
        );

    [Fact]
    public void A_reader_that_needs_values_is_tried_as_far_as_it_goes() =>
        Assert.Equal(
            ["Query.a: There is no argument 'x'; there are name."],
            Problems(
                "type Query { a(name: String!): Int }",
                static schema =>
                    schema
                        .Object<Thing>("Query")
                        .Field("a", static a => (a.Get<string>("x"), a.Get<string>("name").Length), static (_, _) => 1)
            )
        );

    [Fact]
    public void A_reader_that_refuses_what_the_probe_gives_is_no_problem() =>
        Assert.Empty(
            Problems(
                "type Query { a(name: String!): Int }",
                static schema =>
                    schema
                        .Object<Thing>("Query")
                        .Field(
                            "a",
                            static a => a.Get<string>("name") is null ? throw new FieldErrorException("null") : 1,
                            static (_, number) => number
                        )
            )
        );
}
