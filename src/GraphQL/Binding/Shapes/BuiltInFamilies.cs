namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>The C# types that may stand for the scalars of the specification.</summary>
internal static class BuiltInFamilies
{
    public static IEnumerable<(string Scalar, ShapeFamily[] Families)> All =>
        [
            ("String", [new ClassFamily<string>(new BuiltInShape<string>("String"))]),
            (
                "ID",
                [new ClassFamily<string>(new BuiltInShape<string>("ID")), Of<int>("ID"), Of<long>("ID"), Of<Guid>("ID")]
            ),
            ("Int", [Of<int>("Int"), Of<long>("Int")]),
            ("Float", [Of<double>("Float"), Of<float>("Float"), Of<decimal>("Float"), Of<int>("Float")]),
            ("Boolean", [Of<bool>("Boolean")]),
        ];

    private static StructFamily<T> Of<T>(string scalar)
        where T : struct => new(new BuiltInShape<T>(scalar));
}
