using Serverless.GraphQL.Validation.Rules;

namespace Serverless.GraphQL.Validation;

/// <summary>The rules of the specification, section 5, in its order.</summary>
internal static class SpecifiedRules
{
    public static IReadOnlyList<IValidationRule> For(ValidationContext context) =>
        [
            // 5.1 Documents
            new ExecutableDefinitionsRule(context),
            // 5.2 Operations
            new KnownOperationTypesRule(context),
            new UniqueOperationNamesRule(context),
            new LoneAnonymousOperationRule(context),
            new SingleFieldSubscriptionsRule(context),
            // 5.3 Fields
            new FieldsOnCorrectTypeRule(context),
            new OverlappingFieldsCanBeMergedRule(context),
            new ScalarLeafsRule(context),
            // 5.4 Arguments
            new KnownArgumentNamesRule(context),
            new UniqueArgumentNamesRule(context),
            new ProvidedRequiredArgumentsRule(context),
            // 5.5 Fragments
            new UniqueFragmentNamesRule(context),
            new KnownTypeNamesRule(context),
            new FragmentsOnCompositeTypesRule(context),
            new NoUnusedFragmentsRule(context),
            new KnownFragmentNamesRule(context),
            new NoFragmentCyclesRule(context),
            new PossibleFragmentSpreadsRule(context),
            // 5.6 Values
            new ValuesOfCorrectTypeRule(context),
            new UniqueInputFieldNamesRule(context),
            // 5.7 Directives
            new KnownDirectivesRule(context),
            new UniqueDirectivesPerLocationRule(context),
            // 5.8 Variables
            new UniqueVariableNamesRule(context),
            new VariablesAreInputTypesRule(context),
            new NoUndefinedVariablesRule(context),
            new NoUnusedVariablesRule(context),
            new VariablesInAllowedPositionRule(context),
        ];
}
