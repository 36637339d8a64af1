namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Types define at least one field, member or value ("Type Validation" 1 of sections 3.6 to 3.10).</summary>
internal static class NonEmptyTypesRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var type in context.Types.Types.Values)
        {
            var problem = type switch
            {
                FieldsType { Fields.Count: 0 } => $"Type {type} must define one or more fields.",
                UnionType when UnionMembersRule.MembersOf(type).Count == 0 =>
                    $"Union type {type} must define one or more member types.",
                EnumType { Values.Count: 0 } => $"Enum type {type} must define one or more values.",
                InputObjectType { Fields.Count: 0 } => $"Input Object type {type} must define one or more fields.",
                _ => null,
            };
            if (problem is not null)
                context.Report(problem, type.Nodes);
        }
    }
}
