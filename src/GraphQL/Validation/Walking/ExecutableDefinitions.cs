using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Walking;

/// <summary>The operations and fragments of a document, and how fragments spread each other.</summary>
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

    /// <summary>In the order of the document.</summary>
    public List<DefinitionFacts> Operations { get; } = [];

    /// <summary>In the order of the document, also those whose name another one has.</summary>
    public List<DefinitionFacts> Fragments { get; } = [];

    /// <summary>Of several with one name the last.</summary>
    public DefinitionFacts? FindFragment(string name) => _fragmentsByName.GetValueOrDefault(name);

    public FragmentDefinitionNode? FindFragmentNode(string name) => FindFragment(name)?.Node as FragmentDefinitionNode;

    /// <summary>
    /// The given definitions and every fragment that they spread, directly or not, each once.
    /// </summary>
    public static List<DefinitionFacts> FollowSpreads(IEnumerable<DefinitionFacts> definitions) =>
        FollowSpreads(definitions, []);

    /// <summary>
    /// Operations, and fragments of which no operation knows, such that these spread all others.
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
    /// Every fragment after those that it spreads; where fragments form a cycle, one of its spreads is left out of account.
    /// Fragments may form a chain as long as the document: hence no recursion.
    /// </summary>
    public IReadOnlyList<DefinitionFacts> FragmentsInDependencyOrder() => _inDependencyOrder ??= OrderByDependency();

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

    /// <param name="definitions">Where to start.</param>
    /// <param name="seen">What not to look at again; gets what is found.</param>
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
