using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.Specified;

/// <summary>
/// Reads the built-in directives (specification, section 3.13) that are applied in the document of a schema.
/// </summary>
internal static class SpecifiedDirectives
{
    private const string NoLongerSupported = "No longer supported";

    /// <summary>Returns the reason of <c>@deprecated</c>, or null if it is not applied.</summary>
    public static string? DeprecationReason(IReadOnlyList<DirectiveNode> directives)
    {
        if (Find(directives, "deprecated") is not { } directive)
            return null;
        return Text(directive, "reason") ?? NoLongerSupported;
    }

    /// <summary>Returns the address of <c>@specifiedBy</c> on a scalar or an extension of it, or null.</summary>
    public static string? SpecifiedByUrl(IEnumerable<TypeDefinitionNode> nodes) =>
        nodes
            .Select(static node => Find(node.Directives, "specifiedBy"))
            .Select(static directive => directive is null ? null : Text(directive, "url"))
            .LastOrDefault(static url => url is not null);

    public static bool IsOneOf(TypeDefinitionNode node) => Find(node.Directives, "oneOf") is not null;

    public static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name) =>
        directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static string? Text(DirectiveNode directive, string argument) =>
        (directive.Arguments.FirstOrDefault(node => node.Name.Value == argument)?.Value as StringValueNode)?.Value;
}
