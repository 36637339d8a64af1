using System.Reflection;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Validation;

/// <summary>
/// A schema with everything that rules look at. tests/Conformance uses it, too.
/// </summary>
internal static class PetSchema
{
    public static Schema Schema { get; } = Schema.Parse(Read());

    private static string Read()
    {
        using var text = Assembly.GetExecutingAssembly().GetManifestResourceStream("PetSchema.graphql")!;
        return new StreamReader(text).ReadToEnd();
    }
}
