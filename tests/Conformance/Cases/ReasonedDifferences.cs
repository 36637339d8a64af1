using System.Text.Json;
using System.Text.RegularExpressions;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.SchemaRules;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>
/// Excludes the differences between the reference and our engine that have a reason: a section of the specification
/// decides for our engine, or leaves the point open. Nothing else may differ.
/// </summary>
/// <remarks>
/// Generated cases avoid some differences from the start:
/// <list type="bullet">
/// <item>Section 3.13.3: the reason of <c>@deprecated</c> is non-null. In release 16 it is nullable.</item>
/// <item>Section 4.2: <c>includeDeprecated</c> is non-null. In release 16 it is nullable.</item>
/// <item>
/// Sections 4.2 and 4.3: implementations describe introspection types in their own words, and lay out default values
/// in their own way.
/// </item>
/// <item>Section 6.1: our engine takes an empty operation name for none, and refuses subscriptions.</item>
/// <item>Section 3.5.1: the reference cannot tell neighbouring integers beyond 2^53 apart.</item>
/// <item>Section 2.1: half a surrogate pair in a variable is not valid text.</item>
/// <item>
/// <c>MaxIntrospectionDepthRule</c>, <c>@defer</c> and <c>@stream</c> are not in this edition of the specification.
/// </item>
/// </list>
/// </remarks>
internal static partial class ReasonedDifferences
{
    /// <summary>The rules of the specification for schemas that only our engine checks.</summary>
    public static IReadOnlyList<Action<SchemaRuleContext>> OnlyOurSchemaRules { get; } =
    [
        // Section 3: the document of a schema contains only definitions of a type system.
        SchemaDefinitionRules.CheckDefinitions,
        // Section 3.13: a directive does not refer to itself, directly or through others.
        DirectiveCyclesRule.Check,
        // Sections 3.3 and 3.13: definitions of built-in types and directives do not contradict the specification. The
        // reference ignores such definitions of types, and uses those of directives.
        SpecifiedDefinitionsRule.Check,
        // Section 3.10, "Input Object Extensions": an extension does not apply @oneOf.
        OneOfRules.CheckExtensions,
        // Sections 5.6.1 and 3.13: arguments of directives fit their types, also on definitions.
        AppliedDirectiveRules.CheckArgumentValues,
    ];

    /// <summary>
    /// Returns the locations of the reference's errors in a schema, without those errors that only follow from another:
    /// if a type implements something that is not an interface, the reference also reports that the types which
    /// implement that type must implement it, too, or that they form a cycle. Section 3.6 requires this of interfaces
    /// only.
    /// </summary>
    public static IEnumerable<string> Shared(JsonElement errors)
    {
        var texts = ErrorText.Of(errors);
        var wrong = texts
            .Select(static text => NoInterface().Match(text))
            .Where(static match => match.Success)
            .Select(static match => (Type: match.Groups[1].Value, Implemented: match.Groups[2].Value))
            .ToList();
        return ErrorText
            .PlacesOf(errors)
            .Zip(texts)
            .Where(error => !wrong.Any(Follows(error.Second)))
            .Select(static error => error.First);

        static Func<(string Type, string Implemented), bool> Follows(string text) =>
            entry =>
                text.StartsWith(
                    $"Type {entry.Implemented} cannot implement {entry.Type} because ",
                    StringComparison.Ordinal
                ) || text.Contains($" must implement {entry.Implemented} because it is implemented by {entry.Type}.");
    }

    /// <summary>
    /// Returns whether the reference answers with an error where the specification does not. Section 6.3.2: a field is
    /// left out if the condition of its <c>@skip</c> is true, or if that of its <c>@include</c> is not true. A variable
    /// that is null is not true, but not an error either.
    /// </summary>
    public static bool OfRequest(JsonElement response) =>
        response.TryGetProperty("errors", out var errors)
        && errors
            .EnumerateArray()
            .Any(static error =>
                error
                    .GetProperty("message")
                    .GetString()!
                    .StartsWith("Argument \"if\" of non-null type \"Boolean!\" ", StringComparison.Ordinal)
            );

    /// <summary>
    /// Returns the locations of the errors that a validation rule finds, without those that only one side finds for a
    /// reason.
    /// </summary>
    /// <param name="rule">The class of our rule.</param>
    /// <param name="ours">Our errors.</param>
    /// <param name="theirs">The locations of the reference's errors.</param>
    /// <param name="document">The validated document.</param>
    public static (IReadOnlyList<string> Ours, IReadOnlyList<string> Theirs) OfRule(
        string rule,
        IReadOnlyList<GraphQLError> ours,
        IReadOnlyList<string> theirs,
        Document document
    )
    {
        var places = ErrorText.PlacesOf(ours);
        return rule switch
        {
            // Section 5.5.1.1: a document with two fragments of the same name is invalid, and a spread may mean either.
            "NoFragmentCyclesRule" when HasTwins(document) => ([], []),

            // Section 5.5.2.2: a document with cycles of fragments is invalid. Which spreads close a cycle depends on
            // the order in which they are followed; our engine follows the order of the document.
            "NoFragmentCyclesRule" => (places.Count > 0 ? ["some"] : [], theirs.Count > 0 ? ["some"] : []),

            // Section 5.8.5: a variable in a OneOf Input Object has a non-null type. The reference does not check this
            // if the object is in a non-null position.
            "VariablesInAllowedPositionRule" => (Without(places, ours.Where(IsOneOf), theirs), theirs),
            _ => (places, theirs),
        };
    }

    private static bool HasTwins(Document document)
    {
        var names = document
            .Definitions.OfType<FragmentDefinitionNode>()
            .Select(static fragment => fragment.Name.Value)
            .ToList();
        return names.Distinct().Count() < names.Count;
    }

    private static bool IsOneOf(GraphQLError error) =>
        error.Message.Contains(" must be non-nullable to be used for OneOf Input Object ", StringComparison.Ordinal);

    /// <summary>Returns our locations without those of exempt errors that the reference does not report.</summary>
    private static List<string> Without(
        IReadOnlyList<string> ours,
        IEnumerable<GraphQLError> exempt,
        IReadOnlyList<string> theirs
    )
    {
        var (left, missing) = (ours.ToList(), ours.ToList());
        foreach (var their in theirs)
            missing.Remove(their);
        foreach (var place in ErrorText.PlacesOf(exempt))
        {
            if (missing.Remove(place))
                left.Remove(place);
        }

        return left;
    }

    [GeneratedRegex(@"^Type (\w+) must only implement Interface types, it cannot implement (\w+)\.")]
    private static partial Regex NoInterface();
}
