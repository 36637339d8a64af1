using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// The default value of an input field does not need itself (section 3.10, <c>InputObjectDefaultValueHasCycle</c>). Nor
/// do default values need each other so deep that coercing them could overflow the stack.
/// </summary>
internal sealed class DefaultValueCyclesRule
{
    /// <summary>
    /// The nesting of literals, which includes those of the default values that they need. A level takes less than 1 KB
    /// of stack to coerce; schemas have a handful.
    /// </summary>
    private const int MaxLevels = 200;

    private readonly SchemaRuleContext _context;

    /// <summary>The number of levels of the default values, for the fields that are done.</summary>
    private readonly Dictionary<InputValue, int> _levels = [];

    private readonly List<(InputObjectType Owner, InputValue Field)> _path = [];
    private bool _isTooDeep;

    private DefaultValueCyclesRule(SchemaRuleContext context) => _context = context;

    public static void Check(SchemaRuleContext context)
    {
        var rule = new DefaultValueCyclesRule(context);
        foreach (var type in context.TypesOf<InputObjectType>())
        {
            foreach (var field in type.Fields)
                rule.VisitDefault(type, field, 0);
        }
    }

    /// <param name="owner">The input object.</param>
    /// <param name="field">One of its fields.</param>
    /// <param name="depth">The levels around.</param>
    /// <returns>The levels of the default value; 0 if there is none, or if it cannot hold an input object.</returns>
    private int VisitDefault(InputObjectType owner, InputValue field, int depth)
    {
        if (field.DefaultValue is null || field.Type.Named is not InputObjectType type)
            return 0;
        if (_levels.TryGetValue(field, out var known))
            return CheckDepth(depth + known, field) ? known : 0;

        var start = _path.FindIndex(step => step.Field == field);
        if (start >= 0)
        {
            Report(_path[start..]);
            return 0;
        }

        if (!CheckDepth(depth, field))
            return 0;

        _path.Add((owner, field));
        var levels = VisitLiteral(type, field.DefaultValue, depth);
        _path.RemoveAt(_path.Count - 1);
        return _levels[field] = levels;
    }

    private int VisitLiteral(InputObjectType type, ValueNode literal, int depth) =>
        literal switch
        {
            ListValueNode list => 1
                + list.Values.Select(item => VisitLiteral(type, item, depth + 1)).DefaultIfEmpty().Max(),
            ObjectValueNode value => 1
                + type.Fields.Select(field => VisitField(type, field, value, depth + 1)).DefaultIfEmpty().Max(),
            _ => 0,
        };

    private int VisitField(InputObjectType owner, InputValue field, ObjectValueNode literal, int depth)
    {
        if (literal.FindField(field.Name) is not { } given)
            return VisitDefault(owner, field, depth);
        return field.Type.Named is InputObjectType type ? VisitLiteral(type, given.Value, depth) : 0;
    }

    private bool CheckDepth(int levels, InputValue field)
    {
        if (levels <= MaxLevels)
            return true;

        // Report it once: everything that leads to it is too deep as well.
        if (!_isTooDeep)
            _context.Report(
                $"Default values of input fields need each other more than {MaxLevels} levels deep.",
                field.DefaultValue
            );
        _isTooDeep = true;
        return false;
    }

    private void Report(List<(InputObjectType Owner, InputValue Field)> cycle)
    {
        var names = string.Join(", ", cycle.Select(static step => $"{step.Owner}.{step.Field.Name}"));
        _context.Report(
            $"Default values of input fields refer to each other without end: {names}.",
            cycle.Select(static step => step.Field.DefaultValue)
        );
    }
}
