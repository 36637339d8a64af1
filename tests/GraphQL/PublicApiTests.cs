using PublicApiGenerator;
using Snapshooter.Xunit3;

namespace Serverless.GraphQL.Tests;

/// <summary>
/// Holds the public surface of the engine to a snapshot, so that nothing becomes public, and nothing that others name
/// disappears, unless somebody meant it.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        Snapshot.Match(
            typeof(GraphQLServer).Assembly.GeneratePublicApi(
                new ApiGeneratorOptions { IncludeAssemblyAttributes = false }
            ),
            "PublicApi"
        );
}
