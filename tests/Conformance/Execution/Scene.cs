using System.Text.Json;
using Serverless.GraphQL;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation;

namespace Serverless.Conformance.Tests.Execution;

/// <summary>
/// Serves Schema.graphql from Data.json, as scripts/reference/scene.mjs does: an object's entry is the value of its field, and
/// <c>{ "error": "..." }</c> fails it. Some fields are batches and some are not.
/// </summary>
internal static partial class Scene
{
    public static string Sdl { get; } = Resource.Read("Execution.Schema.graphql");

    public static string Data { get; } = Resource.Read("Execution.Data.json");

    public static GraphQLServer Server { get; } =
        new(Bind(), new GraphQLServerOptions { Validation = ValidationLimits.None });

    private static readonly JsonElement DataRoot = JsonElement.Parse(Data);

    /// <summary>To answer one request with.</summary>
    public static SceneRoot NewRoot() => new(DataRoot);

    private static BoundSchema Bind()
    {
        var schema = new SchemaBinder(Schema.Parse(Sdl));
        schema.Enum<Color>("Color");
        schema.Scalar<Even>(
            "Even",
            static (even, writer) => writer.WriteNumber(even.Number),
            Even.TryParse,
            "an even number"
        );
        schema.Input("Point", ReadPoint);
        schema.Input("Which", ReadWhich);
        schema.Interface<SceneObject>("Node");
        schema.Interface<ShapeObject>("Shape");
        schema.Union<SceneObject>("Thing");
        BindQuery(schema.Object<SceneRoot>("Query"));
        BindMutation(schema.Object<SceneRoot>("Mutation"));
        schema
            .Object<Count>("Count")
            .Field("value", static count => count.Value)
            .Batch("doubled", static counts => counts.Select(static count => 2 * count.Value));
        BindLeaves(schema.Object<TreeObject>("Tree"));
        BindShape(schema.Object<CircleObject>("Circle"))
            .Field("radius", static circle => SceneValues.Float(circle.Entry("radius")));
        BindShape(schema.Object<SquareObject>("Square"))
            .Batch("side", ReadUnit, static (squares, _) => squares.Entries("side", SceneValues.Text));
        return schema.Build();
    }

    private static void BindQuery(ObjectBinder<SceneRoot> query) =>
        query
            .Field("echo", ReadAll, static (_, echo) => echo.ToString())
            .Field("defaults", ReadDefaults, static (_, echo) => echo.ToString())
            .Batch("needs", ReadNeeds, static (roots, echo) => roots.Select(_ => echo.ToString()))
            .Batch("tree", static roots => roots.Entries("tree", SceneObject.Tree))
            .Field("solid", static root => SceneObject.Tree(root.Entry("solid"))!)
            .Field("forest", static root => SceneValues.List(root.Entry("forest"), SceneObject.Tree))
            .Batch(
                "things",
                static roots => roots.Entries("things", static entry => SceneValues.List(entry, SceneObject.Of))
            )
            .Field("node", static id => id.Get<string>("id"), static (root, id) => root.FindById(id));

    private static void BindMutation(ObjectBinder<SceneRoot> mutation) =>
        mutation
            .Batch(
                "add",
                static by => by.Get<int?>("by"),
                static (roots, by) => roots.Select(root => root.Add(by ?? 0))
            )
            .Batch(
                "addStrictly",
                static by => by.Get<int>("by"),
                static (roots, by) => roots.Select(root => root.Add(by))
            )
            .Batch("fail", static roots => roots.Fail<Count>(new FieldError("Failed.")))
            .Batch("failStrictly", static roots => roots.Fail<Count>(new FieldError("Failed.")));

    private static ObjectBinder<T> BindShape<T>(ObjectBinder<T> shape)
        where T : ShapeObject =>
        shape
            .Field("id", static shape => shape.Id)
            .Field("area", static shape => SceneValues.Float(shape.Entry("area")) ?? 0)
            .Batch("within", static shapes => shapes.Entries("within", SceneObject.Tree));

    private static void BindLeaves(ObjectBinder<TreeObject> tree) =>
        BindRelations(
            tree.Field("id", static tree => tree.Id)
                .Batch("name", static trees => trees.Entries("name", SceneValues.Text))
                .Field("label", static tree => tree.Text("label")!)
                .Batch("size", static trees => trees.Entries("size", SceneValues.Int))
                .Batch(
                    "mustSize",
                    static trees => trees.Entries("mustSize", static entry => SceneValues.Int(entry) ?? 0)
                )
                .Field("weight", static tree => SceneValues.Float(tree.Entry("weight")))
                .Field("isOld", static tree => SceneValues.Boolean(tree.Entry("isOld")))
                .Field("color", static tree => SceneValues.Color(tree.Entry("color")))
                .Field("even", static tree => SceneValues.Even(tree.Entry("even")))
                .Field("tags", static tree => SceneValues.List(tree.Entry("tags"), SceneValues.Text))
                .Field(
                    "strictTags",
                    static tree => SceneValues.List(tree.Entry("strictTags"), static entry => SceneValues.Text(entry)!)
                )
                .Batch("grid", static trees => trees.Entries("grid", static entry => SceneValues.List(entry, ReadRow)))
        );

    private static void BindRelations(ObjectBinder<TreeObject> tree) =>
        tree.Batch("parent", static trees => trees.Entries("parent", SceneObject.Tree))
            .Batch("mustParent", static trees => trees.Entries("mustParent", static entry => SceneObject.Tree(entry)!))
            .Field("kids", static tree => SceneValues.List(tree.Entry("kids"), SceneObject.Tree))
            .Batch("strictKids", static trees => trees.Entries("strictKids", ReadTrees))
            .Batch("allKids", static trees => trees.Entries("allKids", static entry => ReadTrees(entry)!))
            .Field("nested", static tree => SceneValues.List(tree.Entry("nested"), ReadTrees))
            .Field("thing", static tree => SceneObject.Of(tree.Entry("thing")))
            .Batch(
                "things",
                static trees => trees.Entries("things", static entry => SceneValues.List(entry, SceneObject.Of))
            )
            .Batch("shape", static trees => trees.Entries("shape", SceneObject.Shape))
            .Field("mustShapes", static tree => SceneValues.List(tree.Entry("mustShapes"), SceneObject.Shape)!);

    private static TreeObject?[]? ReadTrees(JsonElement entry) => SceneValues.List(entry, SceneObject.Tree);

    private static int[]? ReadRow(JsonElement entry) => SceneValues.List(entry, static number => number.GetInt32());
}
