using Serverless.GraphQL.AspNetCore;
using Serverless.News.Publishing;

namespace Serverless.Api.Editions;

/// <summary>Why there is no edition, in words for every client; the operator's log has the details.</summary>
/// <param name="Code">The <c>extensions.code</c> of the error that a request gets.</param>
internal sealed record EditionProblem(string Code, string Message)
{
    public static EditionProblem Slow { get; } =
        new("STORE_UNAVAILABLE", "The store has not answered yet. Try again in a moment.");

    private static EditionProblem Unreachable { get; } =
        new("STORE_UNAVAILABLE", "The store does not answer; see the operator's log. Try again in a moment.");

    private static EditionProblem Unreadable { get; } =
        new("EDITION_UNREADABLE", "This program cannot read the current edition; see the operator's log.");

    public static EditionProblem NoEdition(string? dataSet) =>
        new(
            "NO_EDITION",
            dataSet is null
                ? "No data set is published yet. In Azure, POST /api/seed publishes the packaged one; "
                    + "elsewhere, 'serverless load FOLDER' publishes your own."
                : $"No data set '{dataSet}' is published. Publish it with 'serverless load FOLDER'."
        );

    public static EditionProblem Of(Exception exception) => exception is EditionException ? Unreadable : Unreachable;

    public GraphQLUnavailableException ToException() => new(Code, Message);
}
