namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// An input object does not need itself: no chain of non-null fields leads back to it (section 3.10, "Circular
/// References").
/// </summary>
/// <remarks>
/// It walks in depth and enters each type once. Chains may be as long as the document, so it does not use recursion.
/// </remarks>
internal sealed class InputObjectCyclesRule
{
    private readonly SchemaRuleContext _context;
    private readonly HashSet<InputObjectType> _seen = [];

    /// <summary>The types that are being walked, outermost first, and the field at which each of them is.</summary>
    private readonly List<(InputObjectType Owner, int Field)> _path = [];

    /// <summary>The index of a type in the path.</summary>
    private readonly Dictionary<InputObjectType, int> _places = [];

    private InputObjectCyclesRule(SchemaRuleContext context) => _context = context;

    public static void Check(SchemaRuleContext context)
    {
        var rule = new InputObjectCyclesRule(context);
        foreach (var type in context.TypesOf<InputObjectType>())
        {
            rule.Enter(type);
            while (rule._path.Count > 0)
                rule.Step();
        }
    }

    private void Enter(InputObjectType type)
    {
        if (!_seen.Add(type))
            return;

        _places.Add(type, _path.Count);
        _path.Add((type, -1));
    }

    private void Step()
    {
        var (owner, field) = _path[^1];
        field++;
        if (field == owner.Fields.Count)
        {
            _path.RemoveAt(_path.Count - 1);
            _places.Remove(owner);
            return;
        }

        _path[^1] = (owner, field);
        if (owner.Fields[field].Type is not NonNullType { OfType: InputObjectType next })
            return;
        if (_places.TryGetValue(next, out var start))
            Report(next, _path[start..]);
        else
            Enter(next);
    }

    private void Report(InputObjectType type, List<(InputObjectType Owner, int Field)> cycle)
    {
        var path = string.Join(", ", cycle.Select(static step => $"{step.Owner}.{step.Owner.Fields[step.Field].Name}"));
        _context.Report(
            $"Input Object {type} cannot be provided a finite value "
                + $"because it references itself through fields: {path}.",
            cycle.Select(static step => step.Owner.Fields[step.Field].Node)
        );
    }
}
