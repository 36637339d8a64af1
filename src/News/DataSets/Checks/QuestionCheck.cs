using Serverless.News.Model;

namespace Serverless.News.DataSets.Checks;

/// <summary>
/// Checks that questions and their claims name each other, and that each claim of a question is in one of its
/// positions.
/// </summary>
internal static class QuestionCheck
{
    public static void Run(Draft draft)
    {
        CheckListings(draft);
        CheckAnswers(draft);
        var answered = draft.Answers.Select(static answer => answer.To).ToHashSet(StringComparer.Ordinal);
        foreach (var (question, at) in draft.Questions)
        {
            if (!answered.Contains(question.Id.Slug))
                draft.Problems.Error(
                    at,
                    $"no claim names the question '{question.Id.Slug}' under 'questions'; "
                        + "let a claim name it, or take the question out"
                );
            if (question.Positions.Count == 0 && !FollowFromValues(question.Aspect))
            {
                draft.Problems.Error(
                    at,
                    $"'positions' must be listed for the aspect {EnumText.NameOf(question.Aspect)}: "
                        + "no value forms them"
                );
            }
        }
    }

    private static bool FollowFromValues(Aspect aspect) =>
        aspect is Aspect.Quantity or Aspect.Duration or Aspect.Date or Aspect.Place;

    private static void CheckListings(Draft draft)
    {
        var answers = draft
            .Answers.Select(static answer => Key(answer.From, answer.To))
            .ToHashSet(StringComparer.Ordinal);
        var positions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (question, claim, at, position) in draft.Listings)
        {
            var key = Key(claim, question);
            if (draft.Ids.Contains(RecordKind.Claim, claim) && !answers.Contains(key))
                draft.Problems.Error(at, $"claim '{claim}' does not name the question '{question}' under 'questions'");
            if (!positions.TryAdd(key, position) && positions[key] != position)
                draft.Problems.Error(at, $"claim '{claim}' is in position '{positions[key]}' already");
        }
    }

    private static void CheckAnswers(Draft draft)
    {
        var questions = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var (question, _) in draft.Questions)
            questions.TryAdd(question.Id.Slug, question);
        var claims = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var (claim, _) in draft.Claims)
            claims.TryAdd(claim.Id.Slug, claim);
        var listed = draft
            .Listings.Select(static listing => Key(listing.To, listing.From))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var answer in draft.Answers)
        {
            if (!questions.TryGetValue(answer.To, out var question) || !claims.TryGetValue(answer.From, out var claim))
                continue;
            var mistake =
                question.Positions.Count == 0 ? Unformed(question, claim)
                : listed.Contains(Key(answer.From, answer.To)) ? null
                : $"claim '{answer.From}' is in no position of the question '{answer.To}'; add it to one";
            if (mistake is not null)
                draft.Problems.Error(answer.At, mistake);
        }
    }

    /// <summary>Returns one text for two slugs; none of them contains a space.</summary>
    private static string Key(string claim, string question) => $"{claim} {question}";

    /// <summary>Returns the reason why no position follows from the values of the claim; null when one does.</summary>
    private static string? Unformed(Question question, Claim claim)
    {
        var missing = question.Aspect switch
        {
            Aspect.Quantity or Aspect.Duration => claim.Quantity is null ? "quantity" : null,
            Aspect.Date => claim.Occurred is null ? "occurred" : null,
            Aspect.Place => claim.Places.Count == 0 ? "places" : null,
            _ => null,
        };
        return missing is null
            ? null
            : $"claim '{claim.Id.Slug}' has no '{missing}' from which a position of '{question.Id.Slug}' could follow; "
                + "add it, or list the question's 'positions'";
    }
}
