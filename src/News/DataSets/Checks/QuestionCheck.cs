using Serverless.News.Model;

namespace Serverless.News.DataSets.Checks;

/// <summary>Questions and their claims name each other, and each claim of a question stands in exactly one of its positions.</summary>
internal static class QuestionCheck
{
    public static void Run(Draft draft)
    {
        CheckListings(draft);
        CheckAnswers(draft);
        var answered = draft.Answers.Select(static answer => answer.To).ToHashSet(StringComparer.Ordinal);
        foreach (var (question, place) in draft.Questions.Where(question => !answered.Contains(question.Record.Id.Slug)))
        {
            draft.Problems.Error(
                place, $"no claim answers the question '{question.Id.Slug}'; name it under 'questions' of those that do, or take it out");
        }
    }

    private static void CheckListings(Draft draft)
    {
        var answers = draft.Answers.Select(static answer => Key(answer.From, answer.To)).ToHashSet(StringComparer.Ordinal);
        var positions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (question, claim, place, position) in draft.Listings)
        {
            var key = Key(claim, question);
            if (draft.Ids.Contains(Noun.Claim, claim) && !answers.Contains(key))
                draft.Problems.Error(place, $"claim '{claim}' does not name the question '{question}' under 'questions'");
            if (!positions.TryAdd(key, position) && positions[key] != position)
                draft.Problems.Error(place, $"claim '{claim}' stands in position '{positions[key]}' already");
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
        var listed = draft.Listings.Select(static listing => Key(listing.To, listing.From)).ToHashSet(StringComparer.Ordinal);
        foreach (var answer in draft.Answers)
        {
            if (!questions.TryGetValue(answer.To, out var question) || !claims.TryGetValue(answer.From, out var claim))
                continue;
            var mistake = question.Positions.Count == 0 ? Unformed(question, claim)
                : listed.Contains(Key(answer.From, answer.To)) ? null
                : $"claim '{answer.From}' is in no position of the question '{answer.To}'; add it to one";
            if (mistake is not null)
                draft.Problems.Error(answer.Place, mistake);
        }
    }

    /// <summary>No slug holds a space.</summary>
    private static string Key(string claim, string question) => $"{claim} {question}";

    /// <summary>Why no position follows from the claim's values.</summary>
    private static string? Unformed(Question question, Claim claim)
    {
        var needed = question.Aspect switch
        {
            Aspect.Quantity or Aspect.Duration => claim.Quantity is null ? "quantity" : null,
            Aspect.Date => claim.Occurred is null ? "occurred" : null,
            Aspect.Place => claim.Places.Count == 0 ? "places" : null,
            _ => "",
        };
        return needed switch
        {
            null => null,
            "" => $"the question '{question.Id.Slug}' has the aspect {EnumText.NameOf(question.Aspect)}, for which its 'positions' must be listed",
            _ => $"claim '{claim.Id.Slug}' has no '{needed}' from which a position of '{question.Id.Slug}' could follow; "
                + "add it, or list the question's 'positions'",
        };
    }
}
