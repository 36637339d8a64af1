using System.Text.Encodings.Web;
using System.Text.Json;
using Serverless.News.Index;

namespace Serverless.Api.Endpoints;

/// <summary>
/// A query to try that the served edition answers. The first tab of the IDE and the start-up report show it.
/// </summary>
/// <param name="Question">The question that the query asks, in one line for people.</param>
/// <param name="Document">The text of the query.</param>
public sealed record Example(string Question, string Document)
{
    /// <summary>The body of a request, in one line that fits between single quotes in a shell.</summary>
    public string Request
    {
        get
        {
            var query = JsonEncodedText.Encode(OneLine(Document), JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
            return $$"""{"query":"{{query.ToString().Replace("'", "\\u0027", StringComparison.Ordinal)}}"}""";
        }
    }

    /// <summary>
    /// Returns a query for the most contested question; without one, for articles or entities; without an edition, for
    /// its id.
    /// </summary>
    internal static Example Of(Edition? edition) =>
        edition switch
        {
            null => new("which edition is served?", "{\n  edition { id dataset publishedAt }\n}"),
            _ when edition.QuestionsInOrder.FirstOrDefault(static question => question.Positions.Count > 0)
                    is { } question => new(OneLine(question.Record.Text), Ask(question)),
            { Articles.Count: > 0 } => new("which articles are there, and what do they claim?", Articles),
            { Entities.Count: > 0 } => new(
                "who is named?",
                "{\n  entities(first: 10) {\n    nodes { id name }\n  }\n}"
            ),
            _ => Of(null),
        };

    private static string Ask(QuestionEntry question) =>
        $$"""
            query WhoSaysWhat {
              question(id: "{{JsonEncodedText.Encode(question.Id)}}") {
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

    private const string Articles = """
        {
          articles(first: 5) {
            nodes {
              id
              title
              claims(first: 3) { nodes { text claimants { name } } }
            }
          }
        }
        """;

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
