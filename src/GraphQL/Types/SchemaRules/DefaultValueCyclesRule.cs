using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// The default value of an input field does not need itself (section 3.10, <c>InputObjectDefaultValueHasCycle</c>).
/// </summary>
internal sealed class DefaultValueCyclesRule
{
    private readonly SchemaRuleContext _context;
    private readonly HashSet<InputValue> _done = [];
    private readonly List<(InputObjectType Owner, InputValue Field)> _path = [];

    private DefaultValueCyclesRule(SchemaRuleContext context) => _context = context;

    public static void Check(SchemaRuleContext context)
    {
        var rule = new DefaultValueCyclesRule(context);
        foreach (var type in context.TypesOf<InputObjectType>())
        {
            foreach (var field in type.Fields) rule.VisitDefault(type, field);
        }
    }

    private void VisitDefault(InputObjectType owner, InputValue field)
    {
        if (field.DefaultValue is null || field.Type.Named is not InputObjectType type || _done.Contains(field)) return;

        var start = _path.FindIndex(step => step.Field == field);
        if (start >= 0)
        {
            Report(_path[start..]);
            return;
        }

        _path.Add((owner, field));
        VisitLiteral(type, field.DefaultValue);
        _path.RemoveAt(_path.Count - 1);
        _done.Add(field);
    }

    private void VisitLiteral(InputObjectType type, ValueNode literal)
    {
        if (literal is ListValueNode list)
        {
            foreach (var item in list.Values) VisitLiteral(type, item);
        }
        else if (literal is ObjectValueNode value)
        {
            foreach (var field in type.Fields) VisitField(type, field, value);
        }
    }

    private void VisitField(InputObjectType owner, InputValue field, ObjectValueNode literal)
    {
        if (literal.FindField(field.Name) is not { } given) VisitDefault(owner, field);
        else if (field.Type.Named is InputObjectType type) VisitLiteral(type, given.Value);
    }

    private void Report(List<(InputObjectType Owner, InputValue Field)> cycle)
    {
        var names = string.Join(", ", cycle.Select(static step => $"{step.Owner}.{step.Field.Name}"));
        _context.Report(
            $"Default values of input fields refer to each other without end: {names}.",
            cycle.Select(static step => step.Field.DefaultValue));
    }
}
