using Serverless.GraphQL.AspNetCore;

namespace Serverless.Api.Endpoints;

/// <summary>The IDE as the build laid it beside the program, and what its first tab holds.</summary>
internal static class Ide
{
    /// <summary>The query that the start-up report shows too.</summary>
    public const string FirstQuestion =
        """
        query WhoSaysHowMany {
          question(id: "question:pakistani-soldiers-killed-in-october") {
            text
            contested
            positions {
              label
              claimants { name }
              articles { id summary }
              independentSourceCount
            }
          }
        }
        """;

    public static GraphQLHttpOptions Options { get; } = new()
    {
        IdeFolder = Path.Combine(AppContext.BaseDirectory, "ide"),
        IdeTitle = "Serverless",
        IdeDocument = FirstQuestion,
    };
}
