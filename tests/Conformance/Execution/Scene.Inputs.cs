using Serverless.GraphQL.Binding;

namespace Serverless.Conformance.Tests.Execution;

/// <remarks>Everything is read as nullable, because the schema says what is required.</remarks>
internal static partial class Scene
{
    private static Echo ReadPoint(Arguments fields) =>
        new Echo(fields)
            .Add<int?>("x")
            .Add<int?>("y")
            .Add<string?>("label")
            .Add<Color?>("color")
            .Add<Even?>("even")
            .Add<IReadOnlyList<Echo>?>("near");

    private static Echo ReadWhich(Arguments fields) =>
        new Echo(fields).Add<string?>("id").Add<string?>("name").Add<Echo?>("point");

    private static Echo ReadAll(Arguments arguments) =>
        new Echo(arguments)
            .Add<int?>("int")
            .Add<double?>("float")
            .Add<string?>("string")
            .Add<bool?>("boolean")
            .Add<string?>("id")
            .Add<Color?>("color")
            .Add<Even?>("even")
            .Add<IReadOnlyList<int?>?>("list")
            .Add<IReadOnlyList<int>?>("strict")
            .Add<IReadOnlyList<IReadOnlyList<int>?>?>("matrix")
            .Add<IReadOnlyList<IReadOnlyList<IReadOnlyList<int?>>?>?>("cube")
            .Add<Echo?>("point")
            .Add<IReadOnlyList<Echo>?>("points")
            .Add<Echo?>("which");

    private static Echo ReadDefaults(Arguments arguments) =>
        new Echo(arguments)
            .Add<int?>("int")
            .Add<double?>("float")
            .Add<string?>("string")
            .Add<string?>("id")
            .Add<Color?>("color")
            .Add<Even?>("even")
            .Add<IReadOnlyList<int?>?>("list")
            .Add<IReadOnlyList<int>?>("strict")
            .Add<Echo?>("point")
            .Add<bool?>("boolean");

    private static Color? ReadUnit(Arguments arguments) => arguments.Get<Color?>("unit");

    private static Echo ReadNeeds(Arguments arguments) => new Echo(arguments).Add<int?>("int").Add<Echo?>("point");
}
