using System.Text.Json;
using System.Text.RegularExpressions;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.SchemaRules;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>
/// Where the reference and we differ with reason: what the specification says, by section, or that it leaves the point
/// open. Nothing else may differ.
/// </summary>
/// <remarks>
/// Some differences generated cases leave out from the start. Section 3.13.3: the reason of <c>@deprecated</c> is
/// non-null, in release 16 it is not. Section 4.2: so is <c>includeDeprecated</c>. Sections 4.2 and 4.3: descriptions
/// of what the specification defines, and the layout of default values, are an implementation's own. Section 6.1: an
/// empty name of an operation is none to us, and subscriptions we refuse. Section 3.5.1: integers beyond 2^53 have no
/// value of their own in the reference. Section 2.1: half a surrogate pair in a variable is no text. Of no section of
/// this edition: <c>MaxIntrospectionDepthRule</c>, <c>@defer</c>, <c>@stream</c>.
/// </remarks>
internal static partial class ReasonedDifferences
{
    /// <summary>Rules of section 3 that the reference does not check.</summary>
    public static IReadOnlyList<Action<SchemaRuleContext>> OnlyOurSchemaRules { get; } =
    [
        // Section 3: a document of a type system holds nothing else.
        SchemaDefinitionRules.CheckDefinitions,
        // Section 3.13: a directive does not refer to itself, directly or through others.
        DirectiveCyclesRule.Check,
        // Sections 3.3 and 3.13: what the document says of built-in types and directives does not contradict the
        // specification.
        // The reference ignores its definitions of such types, and honours those of such directives.
        SpecifiedDefinitionsRule.Check,
        // Section 3.10, "Input Object Extensions": an extension does not bring @oneOf.
        OneOfRules.CheckExtensions,
        // Sections 5.6.1 and 3.13: arguments of directives fit their types, also on definitions.
        AppliedDirectiveRules.CheckArgumentValues,
    ];

    /// <summary>
    /// The reference's errors of a schema without those that say once more that something is no interface: that what
    /// implements a type which wrongly implements it must implement it too, or makes a circle. Section 3.6 asks for it
    /// of interfaces alone.
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
    /// Whether a request is one that the reference fails and the specification does not. Section 6.3.2: a field is left
    /// out unless the condition of its <c>@include</c> is true, and if that of its <c>@skip</c> is; a variable that is
    /// null is not.
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
    /// What a rule of validation finds, without what only one side finds, and with reason.
    /// </summary>
    /// <param name="rule">The class of our rule.</param>
    /// <param name="ours">Our errors.</param>
    /// <param name="theirs">The places of theirs.</param>
    /// <param name="document">What the rule looked at.</param>
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
            // Section 5.5.1.1: of two fragments with one name a document may mean either; it is invalid for that.
            "NoFragmentCyclesRule" when HasTwins(document) => ([], []),

            // Section 5.5.2.2: a document with cycles of fragments is invalid; which of the spreads close a cycle
            // depends on the
            // order in which they are followed. Ours is that of the document.
            "NoFragmentCyclesRule" => (places.Count > 0 ? ["some"] : [], theirs.Count > 0 ? ["some"] : []),

            // Section 5.8.5: a variable in a OneOf Input Object is of a non-null type. The reference does not see it
            // where the
            // object stands in a non-null position.
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

    /// <summary>Ours without those of the exempt that the reference does not have as well.</summary>
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
            if (missing.Remove(place))
                left.Remove(place);
        return left;
    }

    [GeneratedRegex(@"^Type (\w+) must only implement Interface types, it cannot implement (\w+)\.")]
    private static partial Regex NoInterface();
}
