using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Language;

/// <summary>The part that parses operations and fragments.</summary>
internal ref partial struct Parser
{
    /// <summary><c>ExecutableDefinition : OperationDefinition, FragmentDefinition</c>; null if it is neither.</summary>
    private DefinitionNode? ParseExecutableDefinition(scoped ReadOnlySpan<char> keyword) =>
        keyword switch
        {
            "query" or "mutation" or "subscription" => ParseOperationDefinition(),
            "fragment" => ParseFragmentDefinition(),
            _ => null,
        };

    /// <summary><c>OperationDefinition : SelectionSet</c>.</summary>
    private OperationDefinitionNode ParseQueryShorthand()
    {
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode
        {
            Operation = OperationType.Query,
            VariableDefinitions = [],
            Directives = [],
            SelectionSet = selectionSet,
            Location = selectionSet.Location,
        };
    }

    /// <summary>
    /// <c>OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet</c>.
    /// </summary>
    private OperationDefinitionNode ParseOperationDefinition()
    {
        var start = _lexer.Start;
        return new OperationDefinitionNode
        {
            Description = ParseDescription(),
            Operation = ParseOperationType(),
            Name = _lexer.Kind == TokenKind.Name ? ParseName() : null,
            VariableDefinitions = ParseVariablesDefinition(),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
            Location = From(start),
        };
    }

    /// <summary><c>OperationType : one of query mutation subscription</c>.</summary>
    private OperationType ParseOperationType()
    {
        var keyword = _lexer;
        Expect(TokenKind.Name);
        return keyword.Text switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(keyword),
        };
    }

    /// <summary><c>VariablesDefinition : ( VariableDefinition+ )</c>.</summary>
    private VariableDefinitionNode[] ParseVariablesDefinition() =>
        OptionalMany(
            TokenKind.ParenthesisLeft,
            static (ref p) => p.ParseVariableDefinition(),
            TokenKind.ParenthesisRight
        );

    /// <summary><c>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</c>.</summary>
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Description = description,
            Variable = variable,
            Type = ParseType(),
            DefaultValue = ParseDefaultValue(),
            Directives = ParseDirectives(isConstant: true),
            Location = From(start),
        };
    }

    /// <summary><c>DefaultValue : = Value[Const]</c>.</summary>
    private ValueNode? ParseDefaultValue() => Take(TokenKind.Equals) ? ParseValue(isConstant: true) : null;

    /// <summary><c>SelectionSet : { Selection+ }</c>.</summary>
    private SelectionSetNode ParseSelectionSet()
    {
        var start = Enter();
        var selections = Many(TokenKind.BraceLeft, static (ref p) => p.ParseSelection(), TokenKind.BraceRight);
        return new SelectionSetNode { Selections = selections, Location = Leave(start) };
    }

    /// <summary><c>Selection : Field, FragmentSpread, InlineFragment</c>.</summary>
    private SelectionNode ParseSelection() => _lexer.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    /// <summary><c>Field : Alias? Name Arguments? Directives? SelectionSet?</c>, <c>Alias : Name :</c>.</summary>
    private FieldNode ParseField()
    {
        var name = ParseName();
        var alias = Take(TokenKind.Colon) ? name : null;
        if (alias is not null)
            name = ParseName();
        return new FieldNode
        {
            Alias = alias,
            Name = name,
            Arguments = ParseArguments(isConstant: false),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = _lexer.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null,
            Location = From((alias ?? name).Location.Start),
        };
    }

    /// <summary>
    /// <c>FragmentSpread : ... FragmentName Directives?</c>,
    /// <c>InlineFragment : ... TypeCondition? Directives? SelectionSet</c>.
    /// </summary>
    private SelectionNode ParseFragment()
    {
        var start = _lexer.Start;
        Expect(TokenKind.Spread);
        var hasTypeCondition = TakeKeyword("on");
        if (!hasTypeCondition && _lexer.Kind == TokenKind.Name)
        {
            return new FragmentSpreadNode
            {
                Name = ParseName(),
                Directives = ParseDirectives(isConstant: false),
                Location = From(start),
            };
        }

        return new InlineFragmentNode
        {
            TypeCondition = hasTypeCondition ? ParseNamedType() : null,
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
            Location = From(start),
        };
    }

    /// <summary>
    /// <c>FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet</c>.
    /// </summary>
    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        ExpectKeyword("fragment");
        return new FragmentDefinitionNode
        {
            Description = description,
            Name = ParseFragmentName(),
            TypeCondition = ParseTypeCondition(),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
            Location = From(start),
        };
    }

    /// <summary><c>FragmentName : Name but not on</c>.</summary>
    private NameNode ParseFragmentName() =>
        _lexer.Kind == TokenKind.Name && _lexer.Text is "on" ? throw Unexpected(_lexer) : ParseName();

    /// <summary><c>TypeCondition : on NamedType</c>.</summary>
    private NamedTypeNode ParseTypeCondition()
    {
        ExpectKeyword("on");
        return ParseNamedType();
    }
}
