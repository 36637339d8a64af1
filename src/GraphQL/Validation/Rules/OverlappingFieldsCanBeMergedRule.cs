using Serverless.GraphQL.Validation.Merging;
using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>
/// Requires fields with the same response name to be the same field with the same arguments, or of different objects.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Field-Selection-Merging"/>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : IFinish
{
    public const string TooEntangled =
        "Validation aborted: it would take too long to tell whether the fields of this document can be merged. "
        + "Spread fewer fragments into each other, and select each field once.";

    public void Finish()
    {
        List<DefinitionFacts> definitions = [.. context.Definitions.Operations, .. context.Definitions.Fragments];
        var sets = new FieldSets(context);
        var roots = context.Definitions.Roots().Select(sets.Of);
        if (!new MergeCheck(sets, MaxSteps(definitions)).CanMerge(roots))
            ReportConflicts(sets, definitions.Select(sets.Of));
    }

    /// <summary>
    /// Returns a number of steps that is linear in the size of the document, and more than usual documents need.
    /// </summary>
    private static int MaxSteps(List<DefinitionFacts> definitions) =>
        10_000 + (16 * definitions.Sum(static facts => facts.OwnSize.Selections));

    private void ReportConflicts(FieldSets sets, IEnumerable<FieldSet> definitions)
    {
        // One more than is reported, so that the last error says that there are more.
        var search = new ConflictSearch(
            sets,
            context.Limits.MaxValidationErrors + 1,
            () => context.Abort(TooEntangled)
        );
        foreach (var conflict in sets.WithNested(definitions).SelectMany(search.FindWithin))
        {
            context.Report(
                $"Fields \"{FieldConflict.Cut(conflict.ResponseName)}\" conflict because {conflict.Reason}. "
                    + "Use different aliases on the fields to fetch both if this was intentional.",
                conflict.Left.Concat(conflict.Right)
            );
        }
    }
}
