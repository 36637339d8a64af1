using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation;

internal sealed partial class DocumentWalker
{
    private readonly Listeners<SelectionSetNode> _selectionSets;
    private readonly Listeners<FieldNode> _fields;
    private readonly Listeners<FragmentSpreadNode> _spreads;
    private readonly Listeners<InlineFragmentNode> _inlineFragments;

    /// <param name="selectionSet">Of a place whose <see cref="Position.OutputType"/> is known.</param>
    /// <param name="depth">How many fields stand around it within the definition.</param>
    private void WalkSelectionSet(SelectionSetNode selectionSet, int depth)
    {
        var outside = Position;
        var inside = new Position { ParentType = outside.OutputType?.Named as CompositeType, OutputType = outside.OutputType };
        Position = inside;
        _selectionSets.Enter(selectionSet);
        foreach (var selection in selectionSet.Selections)
        {
            WalkSelection(selection, depth);
            Position = inside;
        }

        _selectionSets.Leave(selectionSet);
        Position = outside;
    }

    private void WalkSelection(SelectionNode selection, int depth)
    {
        switch (selection)
        {
            case FieldNode field:
                WalkField(field, depth + 1);
                break;
            case FragmentSpreadNode spread:
                WalkSpread(spread, depth);
                break;
            case InlineFragmentNode fragment:
                WalkInlineFragment(fragment, depth);
                break;
        }
    }

    private void WalkField(FieldNode field, int depth)
    {
        _facts.OwnSize = _facts.OwnSize.PlusField(depth, field.Alias is not null);
        var parent = Position.ParentType;
        var definition = parent is null ? null : _schema.FindField(parent, field.Name.Value);
        Position = new Position { ParentType = parent, Field = definition, OutputType = definition?.Type };
        _fields.Enter(field);
        foreach (var argument in field.Arguments) WalkArgument(argument, definition?.FindArgument(argument.Name.Value));
        WalkDirectives(field.Directives, "FIELD");
        if (field.SelectionSet is not null) WalkSelectionSet(field.SelectionSet, depth);
        _fields.Leave(field);
    }

    private void WalkSpread(FragmentSpreadNode spread, int depth)
    {
        _facts.OwnSize = _facts.OwnSize.PlusFragment();
        _facts.Spreads.Add(new SpreadUsage(spread, depth));
        _spreads.Enter(spread);
        WalkDirectives(spread.Directives, "FRAGMENT_SPREAD");
        _spreads.Leave(spread);
    }

    private void WalkInlineFragment(InlineFragmentNode fragment, int depth)
    {
        _facts.OwnSize = _facts.OwnSize.PlusFragment();
        if (fragment.TypeCondition is not null)
        {
            Position = Position with { OutputType = _schema.TypeFromNode(fragment.TypeCondition) };
        }

        _inlineFragments.Enter(fragment);
        if (fragment.TypeCondition is not null) WalkType(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, "INLINE_FRAGMENT");
        WalkSelectionSet(fragment.SelectionSet, depth);
        _inlineFragments.Leave(fragment);
    }
}
