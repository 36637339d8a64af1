using System.Reflection;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Validation;

/// <summary>
/// A schema with something of everything that rules look at: the one that tests/Conformance compares documents for.
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
