using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Refuses fragments that spread themselves, directly or through others.</summary>
/// <remarks>
/// It walks over the fragments in depth and enters each once: a spread of a fragment that is being walked closes a
/// cycle. Fragments may form a chain as long as the document, so it does not use recursion.
/// </remarks>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles"/>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : IFinish
{
    private readonly HashSet<DefinitionFacts> _entered = [];

    /// <summary>
    /// The fragments that are being walked, outermost first, and the spread at which each of them is.
    /// </summary>
    private readonly List<(DefinitionFacts Fragment, int Spread)> _path = [];

    /// <summary>The index of a fragment in the path.</summary>
    private readonly Dictionary<DefinitionFacts, int> _places = [];

    public void Finish()
    {
        foreach (var fragment in context.Definitions.Fragments)
        {
            Enter(fragment);
            while (_path.Count > 0)
                Step();
        }
    }

    private void Enter(DefinitionFacts fragment)
    {
        if (!_entered.Add(fragment))
            return;

        _places.Add(fragment, _path.Count);
        _path.Add((fragment, -1));
    }

    private void Step()
    {
        var (fragment, spread) = _path[^1];
        spread++;
        if (spread == fragment.Spreads.Count)
        {
            _path.RemoveAt(_path.Count - 1);
            _places.Remove(fragment);
            return;
        }

        _path[^1] = (fragment, spread);
        if (fragment.Spreads[spread].Fragment is not { } next)
            return;
        if (_places.TryGetValue(next, out var start))
            ReportCycle(start);
        else
            Enter(next);
    }

    private void ReportCycle(int start)
    {
        var spreads = _path[start..].ConvertAll(static entry => entry.Fragment.Spreads[entry.Spread]);
        var via = string.Join(", ", spreads[..^1].Select(static spread => $"\"{spread.Name}\""));
        context.Report(
            $"Cannot spread fragment \"{spreads[^1].Name}\" within itself{(via.Length == 0 ? "" : $" via {via}")}.",
            spreads.Select(static spread => spread.Node)
        );
    }
}
