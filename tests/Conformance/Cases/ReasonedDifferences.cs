using System.Text.Json;
using System.Text.RegularExpressions;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.SchemaRules;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>
/// The differences between the reference and our engine that have a reason: a section of the specification settles the
/// point, or leaves it open. Nothing else may differ.
/// </summary>
/// <remarks>
/// Generated cases avoid some differences from the start:
/// <list type="bullet">
/// <item>Section 3.13.3: the reason of <c>@deprecated</c> is non-null. In release 16 it is nullable.</item>
/// <item>Section 4.2: <c>includeDeprecated</c> is non-null. In release 16 it is nullable.</item>
/// <item>
/// Sections 4.2 and 4.3: implementations describe what the specification defines, and lay default values out, in their
/// own way.
/// </item>
/// <item>Section 6.1: to our engine an empty name of an operation is the same as none. It refuses subscriptions.</item>
/// <item>Section 3.5.1: integers beyond 2^53 do not have values of their own in the reference.</item>
/// <item>Section 2.1: half a surrogate pair in a variable is not a text.</item>
/// <item>
/// <c>MaxIntrospectionDepthRule</c>, <c>@defer</c> and <c>@stream</c> are not in this edition of the specification.
/// </item>
/// </list>
/// </remarks>
internal static partial class ReasonedDifferences
{
    /// <summary>Rules of section 3 that the reference does not check.</summary>
    public static IReadOnlyList<Action<SchemaRuleContext>> OnlyOurSchemaRules { get; } =
    [
        // Section 3: the document of a schema holds definitions of a type system only.
        SchemaDefinitionRules.CheckDefinitions,
        // Section 3.13: a directive does not refer to itself, directly or through others.
        DirectiveCyclesRule.Check,
        // Sections 3.3 and 3.13: definitions of built-in types and directives do not contradict the specification. The
        // reference ignores those of types, and uses those of directives.
        SpecifiedDefinitionsRule.Check,
        // Section 3.10, "Input Object Extensions": an extension does not apply @oneOf.
        OneOfRules.CheckExtensions,
        // Sections 5.6.1 and 3.13: arguments of directives fit their types, also on definitions.
        AppliedDirectiveRules.CheckArgumentValues,
    ];

    /// <summary>
    /// Returns the reference's errors of a schema without those that follow from an error before them: if a type
    /// implements something that is not an interface, the reference also reports that the types which implement that
    /// type must implement it, too, or that they make a circle. Section 3.6 requires this of interfaces only.
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
    /// Returns whether the reference fails a request that the specification does not fail. Section 6.3.2: a field is
    /// left out unless the condition of its <c>@include</c> is true, and if that of its <c>@skip</c> is true. A
    /// variable that is null is not true, and not an error.
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
    /// Returns the errors that a rule of validation finds, without those that only one side finds for a reason.
    /// </summary>
    /// <param name="rule">The class of our rule.</param>
    /// <param name="ours">Our errors.</param>
    /// <param name="theirs">The places of theirs.</param>
    /// <param name="document">The document that the rule looked at.</param>
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
            // Section 5.5.1.1: a document with two fragments of one name is invalid, and a spread may mean either.
            "NoFragmentCyclesRule" when HasTwins(document) => ([], []),

            // Section 5.5.2.2: a document with cycles of fragments is invalid. Which of the spreads close a cycle
            // depends
            // on the order in which they are followed; ours is that of the document.
            "NoFragmentCyclesRule" => (places.Count > 0 ? ["some"] : [], theirs.Count > 0 ? ["some"] : []),

            // Section 5.8.5: a variable in a OneOf Input Object has a non-null type. The reference does not check it if
            // the object is in a non-null position.
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

    /// <summary>Returns our places without the exempt ones that the reference does not have.</summary>
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
