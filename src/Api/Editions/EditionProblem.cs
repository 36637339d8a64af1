using Serverless.GraphQL.AspNetCore;
using Serverless.News.Editions;

namespace Serverless.Api.Editions;

/// <summary>Why there is no edition to answer from, in words for everybody; the log says more to the operator.</summary>
/// <param name="Code">The <c>extensions.code</c> of a refused request.</param>
internal sealed record EditionProblem(string Code, string Message)
{
    public static EditionProblem Slow { get; } =
        new("STORE_UNAVAILABLE", "The store has not answered yet. Try again in a moment.");

    private static EditionProblem Unreachable { get; } =
        new("STORE_UNAVAILABLE", "The store does not answer; the operator's log says why. Try again in a moment.");

    private static EditionProblem Unreadable { get; } =
        new("EDITION_UNREADABLE", "The current edition cannot be read by this program; the operator's log says why.");

    public static EditionProblem NoEdition(string? dataSet) =>
        new(
            "NO_EDITION",
            dataSet is null
                ? "No data set is published yet. In Azure POST /api/seed publishes the packaged one, elsewhere 'serverless load FOLDER' one of yours."
                : $"No data set '{dataSet}' is published. 'serverless load FOLDER' publishes one."
        );

    public static EditionProblem Of(Exception exception) => exception is EditionException ? Unreadable : Unreachable;

    public GraphQLUnavailableException ToException() => new(Code, Message);
}
