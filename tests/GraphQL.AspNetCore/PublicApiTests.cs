using PublicApiGenerator;
using Snapshooter.Xunit3;

namespace Serverless.GraphQL.AspNetCore.Tests;

/// <summary>
/// Holds the public surface of GraphQL over HTTP to a snapshot, so that nothing becomes public, and nothing that others
/// name disappears, unless somebody meant it.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        Snapshot.Match(
            typeof(GraphQLEndpoint).Assembly.GeneratePublicApi(
                new ApiGeneratorOptions { IncludeAssemblyAttributes = false }
            ),
            "PublicApi"
        );
}
