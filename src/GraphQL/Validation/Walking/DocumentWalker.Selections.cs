using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Walking;

/// <summary>The part that walks selections.</summary>
internal sealed partial class DocumentWalker
{
    private readonly Listeners<SelectionSetNode> _selectionSets;
    private readonly Listeners<FieldNode> _fields;
    private readonly Listeners<FragmentSpreadNode> _spreads;
    private readonly Listeners<InlineFragmentNode> _inlineFragments;

    /// <param name="selectionSet">A selection set on the current <see cref="TypePosition.OutputType"/>.</param>
    private void WalkSelectionSet(SelectionSetNode selectionSet)
    {
        var outside = Position;
        var inside = new TypePosition
        {
            ParentType = outside.OutputType?.Named as CompositeType,
            OutputType = outside.OutputType,
        };
        Position = inside;
        _selectionSets.Enter(selectionSet);
        foreach (var selection in selectionSet.Selections)
        {
            WalkSelection(selection);
            Position = inside;
        }

        _selectionSets.Leave(selectionSet);
        Position = outside;
    }

    private void WalkSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WalkField(field);
                break;
            case FragmentSpreadNode spread:
                WalkSpread(spread);
                break;
            case InlineFragmentNode fragment:
                WalkInlineFragment(fragment);
                break;
        }
    }

    private void WalkField(FieldNode field)
    {
        var parent = Position.ParentType;
        var definition = parent is null ? null : _schema.FindField(parent, field.Name.Value);
        Position = new TypePosition
        {
            ParentType = parent,
            Field = definition,
            OutputType = definition?.Type,
        };
        _fields.Enter(field);
        foreach (var argument in field.Arguments)
            WalkArgument(argument, definition?.FindArgument(argument.Name.Value));
        WalkDirectives(field.Directives, "FIELD");
        if (field.SelectionSet is not null)
            WalkSelectionSet(field.SelectionSet);
        _fields.Leave(field);
    }

    private void WalkSpread(FragmentSpreadNode spread)
    {
        _spreads.Enter(spread);
        WalkDirectives(spread.Directives, "FRAGMENT_SPREAD");
        _spreads.Leave(spread);
    }

    private void WalkInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is not null)
        {
            Position = Position with { OutputType = _schema.TypeFromNode(fragment.TypeCondition) };
        }

        _inlineFragments.Enter(fragment);
        if (fragment.TypeCondition is not null)
            WalkType(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, "INLINE_FRAGMENT");
        WalkSelectionSet(fragment.SelectionSet);
        _inlineFragments.Leave(fragment);
    }
}
