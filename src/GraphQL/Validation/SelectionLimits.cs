using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Validation;

/// <summary>
/// Checks that no operation selects more than <see cref="ValidationLimits"/> allows, where fragments count wherever
/// they are spread.
/// </summary>
/// <remarks>
/// It runs before the rules of the specification: they look at each selection many times, which a document that is too
/// large is not worth. Each fragment is measured once, after those that it spreads, so that a document of a few
/// fragments that double each other is refused as quickly as it is read.
/// </remarks>
internal sealed class SelectionLimits(ValidationContext context)
{
    private readonly Dictionary<DefinitionFacts, SelectionSize> _fragments = [];

    /// <summary>Reports every limit that is exceeded.</summary>
    public void Check()
    {
        var (definitions, limits) = (context.Definitions, context.Limits);
        CheckCount(definitions.Operations, limits.MaxOperations, "operations");
        CheckCount(definitions.Fragments, limits.MaxFragments, "fragments");
        if (context.Errors.Count > 0)
            return;
        foreach (var fragment in context.Definitions.FragmentsInDependencyOrder())
            _fragments[fragment] = Measure(fragment);
        foreach (var operation in context.Definitions.Operations)
        {
            Check((OperationDefinitionNode)operation.Node, Measure(operation));
        }
    }

    private void CheckCount(List<DefinitionFacts> definitions, int allowed, string what)
    {
        if (definitions.Count > allowed)
            context.ReportLimit(
                $"The document has {definitions.Count} {what}; at most {allowed} are allowed.",
                definitions[allowed].Node
            );
    }

    /// <summary>
    /// Returns the size with fragments. A spread that closes a cycle adds nothing: another rule refuses it.
    /// </summary>
    private SelectionSize Measure(DefinitionFacts definition)
    {
        var size = definition.OwnSize;
        foreach (var spread in definition.Spreads)
        {
            if (spread.Fragment is { } fragment && _fragments.TryGetValue(fragment, out var added))
            {
                size = size.Plus(added, spread.Depth);
            }
        }

        return size;
    }

    private void Check(OperationDefinitionNode operation, SelectionSize size)
    {
        var limits = context.Limits;
        var name = operation.Name is null ? "The operation" : $"Operation \"{operation.Name.Value}\"";
        Check(size.Depth, limits.MaxDepth, "nests fields", "levels deep");
        Check(size.Selections, limits.MaxSelections, "makes", "selections");
        Check(size.RootFields, limits.MaxRootFields, "selects", "root fields");
        Check(size.Aliases, limits.MaxAliases, "gives", "fields an alias");
        Check(size.Directives, limits.MaxDirectives, "applies", "directives");

        void Check(int actual, int allowed, string verb, string what)
        {
            if (actual <= allowed)
                return;
            var number = actual == int.MaxValue ? "more than two billion" : $"{actual}";
            context.ReportLimit($"{name} {verb} {number} {what}; at most {allowed} are allowed.", operation);
        }
    }
}
