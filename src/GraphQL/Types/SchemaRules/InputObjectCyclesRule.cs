namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// An input object does not need itself: no chain of non-null fields leads back to it (section 3.10, "Circular References").
/// </summary>
internal sealed class InputObjectCyclesRule
{
    private readonly SchemaRuleContext _context;
    private readonly HashSet<InputObjectType> _seen = [];
    private readonly List<(InputObjectType Owner, InputValue Field)> _path = [];

    private InputObjectCyclesRule(SchemaRuleContext context) => _context = context;

    public static void Check(SchemaRuleContext context)
    {
        var rule = new InputObjectCyclesRule(context);
        foreach (var type in context.TypesOf<InputObjectType>()) rule.Visit(type);
    }

    private void Visit(InputObjectType type)
    {
        if (!_seen.Add(type)) return;

        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { OfType: InputObjectType next }) continue;

            _path.Add((type, field));
            var start = _path.FindIndex(step => step.Owner == next);
            if (start < 0) Visit(next);
            else Report(next, _path[start..]);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Report(InputObjectType type, List<(InputObjectType Owner, InputValue Field)> cycle)
    {
        var path = string.Join(", ", cycle.Select(static step => $"{step.Owner}.{step.Field.Name}"));
        _context.Report(
            $"Input Object {type} cannot be provided a finite value because it references itself through fields: {path}.",
            cycle.Select(static step => step.Field.Node));
    }
}
