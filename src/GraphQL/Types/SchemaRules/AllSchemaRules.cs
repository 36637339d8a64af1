namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// What section 3 demands of a schema. Each rule looks at the whole document, reports everything, and relies on no other.
/// </summary>
internal static class AllSchemaRules
{
    public static IReadOnlyList<Action<SchemaRuleContext>> Checks { get; } =
    [
        // The document: what is defined, and once.
        TypeSystemDocumentRule.Check,
        LoneSchemaDefinitionRule.Check,
        UniqueTypeNamesRule.Check,
        UniqueDirectiveNamesRule.Check,
        UniqueMemberNamesRule.Check,
        UniqueArgumentDefinitionNamesRule.Check,
        PossibleTypeExtensionsRule.Check,
        SpecifiedDefinitionsRule.Check,
        // What definitions refer to.
        KnownTypeNamesRule.Check,
        RootTypesRule.Check,
        ReservedNamesRule.Check,
        NonEmptyTypesRule.Check,
        OutputTypesRule.Check,
        InputTypesRule.Check,
        DefaultValuesRule.Check,
        InterfacesRule.Check,
        ImplementationRule.Check,
        UnionMembersRule.Check,
        OneOfRule.Check,
        OneOfExtensionsRule.Check,
        InputObjectCyclesRule.Check,
        DefaultValueCyclesRule.Check,
        // Directives, defined and applied.
        DirectiveCyclesRule.Check,
        KnownDirectivesRule.Check,
        UniqueDirectivesRule.Check,
        DirectiveArgumentsRule.Check,
        DirectiveArgumentValuesRule.Check,
        UniqueInputFieldNamesRule.Check,
    ];
}
