using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Walking;

/// <summary>The operations and fragments of a document, and which fragments they spread.</summary>
internal sealed class ExecutableDefinitions
{
    private readonly Dictionary<string, DefinitionFacts> _fragmentsByName = [];
    private IReadOnlyList<DefinitionFacts>? _inDependencyOrder;

    public ExecutableDefinitions(Document document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode)
                Operations.Add(DefinitionFacts.Of(definition));
            else if (definition is FragmentDefinitionNode fragment)
                Add(fragment);
        }

        foreach (var facts in Operations)
            Resolve(facts);
        foreach (var facts in Fragments)
            Resolve(facts);
    }

    /// <summary>The operations in the order of the document.</summary>
    public List<DefinitionFacts> Operations { get; } = [];

    /// <summary>The fragments in the order of the document, also those that share a name.</summary>
    public List<DefinitionFacts> Fragments { get; } = [];

    /// <summary>Returns the fragment of that name, or null. Of several, it is the last.</summary>
    public DefinitionFacts? FindFragment(string name) => _fragmentsByName.GetValueOrDefault(name);

    public FragmentDefinitionNode? FindFragmentNode(string name) => FindFragment(name)?.Node as FragmentDefinitionNode;

    /// <summary>
    /// Returns the given definitions and every fragment that they spread, directly or through others, each once.
    /// </summary>
    public static List<DefinitionFacts> FollowSpreads(IEnumerable<DefinitionFacts> definitions) =>
        FollowSpreads(definitions, []);

    /// <summary>
    /// Returns the operations, and as many unused fragments as it takes to reach all definitions from the result.
    /// </summary>
    public List<DefinitionFacts> Roots()
    {
        List<DefinitionFacts> roots = [.. Operations];
        HashSet<DefinitionFacts> seen = [];
        FollowSpreads(roots, seen);
        foreach (var fragment in FragmentsInDependencyOrder().Reverse())
        {
            if (seen.Contains(fragment))
                continue;
            roots.Add(fragment);
            FollowSpreads([fragment], seen);
        }

        return roots;
    }

    /// <summary>
    /// Returns every fragment after those that it spreads. Where fragments form a cycle, one of its spreads is ignored.
    /// </summary>
    public IReadOnlyList<DefinitionFacts> FragmentsInDependencyOrder() => _inDependencyOrder ??= OrderByDependency();

    /// <remarks>Fragments may form a chain as long as the document, so it does not use recursion.</remarks>
    private List<DefinitionFacts> OrderByDependency()
    {
        List<DefinitionFacts> ordered = [];
        HashSet<DefinitionFacts> seen = [];
        Stack<(DefinitionFacts Fragment, int NextSpread)> path = [];
        foreach (var start in Fragments)
        {
            if (seen.Add(start))
                path.Push((start, 0));
            while (path.TryPop(out var top))
            {
                var (fragment, next) = top;
                if (next == fragment.Spreads.Count)
                {
                    ordered.Add(fragment);
                    continue;
                }

                path.Push((fragment, next + 1));
                if (fragment.Spreads[next].Fragment is { } spread && seen.Add(spread))
                    path.Push((spread, 0));
            }
        }

        return ordered;
    }

    /// <param name="definitions">The definitions to start from.</param>
    /// <param name="seen">The fragments to ignore; those that are found are added.</param>
    private static List<DefinitionFacts> FollowSpreads(
        IEnumerable<DefinitionFacts> definitions,
        HashSet<DefinitionFacts> seen
    )
    {
        List<DefinitionFacts> found = [.. definitions];
        seen.UnionWith(found);
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var spread in found[i].Spreads)
            {
                if (spread.Fragment is { } fragment && seen.Add(fragment))
                    found.Add(fragment);
            }
        }

        return found;
    }

    private void Add(FragmentDefinitionNode fragment)
    {
        var facts = DefinitionFacts.Of(fragment);
        Fragments.Add(facts);
        _fragmentsByName[fragment.Name.Value] = facts;
    }

    private void Resolve(DefinitionFacts facts)
    {
        foreach (var spread in facts.Spreads)
            spread.Fragment = FindFragment(spread.Name);
    }
}
