using PublicApiGenerator;
using Snapshooter.Xunit3;

namespace Serverless.GraphQL.Tests;

/// <summary>
/// Compares the public surface of the engine with a snapshot, so that nothing becomes public or disappears by
/// accident.
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
