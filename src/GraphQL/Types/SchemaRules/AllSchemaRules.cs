namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// What section 3 of the specification requires of a schema. Each rule looks at the whole document, reports everything
/// that it finds wrong, and relies on no other rule.
/// </summary>
internal static class AllSchemaRules
{
    public static IReadOnlyList<Action<SchemaRuleContext>> Checks { get; } =
    [
        // The document: what is defined, and that it is defined once.
        SchemaDefinitionRules.CheckDefinitions,
        SchemaDefinitionRules.CheckUnique,
        UniqueNameRules.CheckTypes,
        UniqueNameRules.CheckDirectives,
        UniqueNameRules.CheckMembers,
        UniqueNameRules.CheckArguments,
        PossibleTypeExtensionsRule.Check,
        SpecifiedDefinitionsRule.Check,
        // What definitions refer to.
        TypeReferenceRules.CheckKnownTypes,
        SchemaDefinitionRules.CheckRootTypes,
        ReservedNamesRule.Check,
        NonEmptyTypesRule.Check,
        TypeReferenceRules.CheckOutputTypes,
        TypeReferenceRules.CheckInputTypes,
        DefaultValuesRule.Check,
        InterfacesRule.Check,
        ImplementationRule.Check,
        UnionMembersRule.Check,
        OneOfRules.CheckFields,
        OneOfRules.CheckExtensions,
        InputObjectCyclesRule.Check,
        DefaultValueCyclesRule.Check,
        // Directives, defined and applied.
        DirectiveCyclesRule.Check,
        AppliedDirectiveRules.CheckKnown,
        AppliedDirectiveRules.CheckUnique,
        AppliedDirectiveRules.CheckArguments,
        AppliedDirectiveRules.CheckArgumentValues,
        UniqueNameRules.CheckObjectLiterals,
    ];
}
