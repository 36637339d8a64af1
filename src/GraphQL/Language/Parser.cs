using System.Buffers;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Language;

/// <summary>
/// Parses documents by recursive descent over the syntactic grammar of the specification, section 2. Each method quotes
/// the production that it parses. This part parses documents, values, types and directives.
/// </summary>
internal ref partial struct Parser
{
    private readonly ParserLimits _limits;
    private Lexer _lexer;
    private int _depth;

    /// <summary>
    /// The items of unfinished lists, the innermost last: a list is allocated when its length is known.
    /// </summary>
    private Pending[] _pending;
    private int _pendingCount;

    private Parser(string text, ParserLimits limits)
    {
        _limits = limits;
        _lexer = new Lexer(text, limits.MaxTokens);
        if (text.Length > limits.MaxLength)
            throw _lexer.Error(
                limits.MaxLength,
                $"Document contains more than {limits.MaxLength} characters. Parsing aborted."
            );
        _pending = ArrayPool<Pending>.Shared.Rent(64);
    }

    private delegate T Production<out T>(ref Parser parser);

    /// <summary>
    /// A node in a struct of its own: an array of nodes would check the type of each node that is stored.
    /// </summary>
    private readonly record struct Pending(Node Node);

    /// <summary><c>Document : Definition+</c>.</summary>
    public static (IReadOnlyList<DefinitionNode> Definitions, int Tokens) ParseDocument(
        string text,
        ParserLimits limits
    ) =>
        Parse(
            text,
            limits,
            static (ref parser) =>
            {
                var definitions = parser.Many(
                    TokenKind.StartOfFile,
                    static (ref p) => p.ParseDefinition(),
                    TokenKind.EndOfFile
                );
                return ((IReadOnlyList<DefinitionNode>)definitions, parser._lexer.Tokens);
            }
        );

    /// <summary>Parses a text that is one <c>Value</c>.</summary>
    public static ValueNode ParseValue(string text) =>
        ParseWhole(text, static (ref parser) => parser.ParseValue(isConstant: false));

    /// <summary>Parses a text that is one <c>Type</c>.</summary>
    public static TypeNode ParseType(string text) => ParseWhole(text, static (ref parser) => parser.ParseType());

    private static T ParseWhole<T>(string text, Production<T> production)
        where T : Node =>
        Parse(
            text,
            ParserLimits.Default,
            (ref parser) =>
            {
                parser.Expect(TokenKind.StartOfFile);
                var node = production(ref parser);
                parser.Expect(TokenKind.EndOfFile);
                return node;
            }
        );

    private static T Parse<T>(string text, ParserLimits limits, Production<T> production)
    {
        var parser = new Parser(text, limits);
        try
        {
            return production(ref parser);
        }
        finally
        {
            ArrayPool<Pending>.Shared.Return(parser._pending, clearArray: true);
        }
    }

    /// <summary>
    /// <c>Definition : ExecutableDefinition, TypeSystemDefinitionOrExtension</c>. The keyword, which may follow a
    /// description, decides.
    /// </summary>
    private DefinitionNode ParseDefinition()
    {
        if (_lexer.Kind == TokenKind.BraceLeft)
            return ParseQueryShorthand();
        var keyword = _lexer;
        var isDescribed = IsDescription;
        if (isDescribed)
            keyword.Advance();
        if (isDescribed && keyword.Kind == TokenKind.BraceLeft)
            throw Error("Unexpected description, descriptions are not supported on shorthand queries.");
        if (keyword.Kind != TokenKind.Name)
            throw Unexpected(keyword);
        var definition = ParseExecutableDefinition(keyword.Text) ?? ParseTypeSystemDefinition(keyword.Text);
        if (definition is not null)
            return definition;
        if (isDescribed)
            throw Error("Unexpected description, only GraphQL definitions support descriptions.");
        return keyword.Text is "extend" ? ParseTypeSystemExtension() : throw Unexpected(keyword);
    }

    /// <summary><c>Description : StringValue</c>.</summary>
    private StringValueNode? ParseDescription() => IsDescription ? ParseString() : null;

    /// <summary>
    /// <c>Value[Const] : [~Const] Variable, IntValue, FloatValue, StringValue, BooleanValue, NullValue, EnumValue,
    /// ListValue[?Const], ObjectValue[?Const]</c>.
    /// </summary>
    private ValueNode ParseValue(bool isConstant) =>
        _lexer.Kind switch
        {
            TokenKind.Dollar => isConstant ? throw VariableInConstant() : ParseVariable(),
            TokenKind.Int => new IntValueNode { Value = _lexer.Text.ToString(), Location = TakeToken() },
            TokenKind.Float => new FloatValueNode { Value = _lexer.Text.ToString(), Location = TakeToken() },
            TokenKind.String or TokenKind.BlockString => ParseString(),
            TokenKind.Name => ParseNamedValue(),
            TokenKind.BracketLeft => ParseList(isConstant),
            TokenKind.BraceLeft => ParseObject(isConstant),
            _ => throw Unexpected(_lexer),
        };

    /// <summary>
    /// <c>BooleanValue : one of true false</c>, <c>NullValue : null</c>, <c>EnumValue : Name but not true, false or
    /// null</c>.
    /// </summary>
    private ValueNode ParseNamedValue() =>
        _lexer.Text switch
        {
            "true" => new BooleanValueNode { Value = true, Location = TakeToken() },
            "false" => new BooleanValueNode { Value = false, Location = TakeToken() },
            "null" => new NullValueNode { Location = TakeToken() },
            var name => new EnumValueNode { Value = name.ToString(), Location = TakeToken() },
        };

    /// <summary><c>StringValue</c>.</summary>
    private StringValueNode ParseString()
    {
        var isBlock = _lexer.Kind == TokenKind.BlockString;
        var value = isBlock ? BlockString.Value(_lexer.Text[3..^3]) : QuotedString.Value(_lexer.Text[1..^1]);
        return new StringValueNode
        {
            Value = value,
            IsBlock = isBlock,
            Location = TakeToken(),
        };
    }

    /// <summary><c>ListValue[Const] : [ ], [ Value[?Const]+ ]</c>.</summary>
    private ListValueNode ParseList(bool isConstant)
    {
        var start = Enter();
        var values = isConstant
            ? Any(TokenKind.BracketLeft, static (ref p) => p.ParseValue(isConstant: true), TokenKind.BracketRight)
            : Any(TokenKind.BracketLeft, static (ref p) => p.ParseValue(isConstant: false), TokenKind.BracketRight);
        return new ListValueNode { Values = values, Location = Leave(start) };
    }

    /// <summary><c>ObjectValue[Const] : { }, { ObjectField[?Const]+ }</c>.</summary>
    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = Enter();
        var fields = isConstant
            ? Any(TokenKind.BraceLeft, static (ref p) => p.ParseObjectField(isConstant: true), TokenKind.BraceRight)
            : Any(TokenKind.BraceLeft, static (ref p) => p.ParseObjectField(isConstant: false), TokenKind.BraceRight);
        return new ObjectValueNode { Fields = fields, Location = Leave(start) };
    }

    /// <summary><c>ObjectField[Const] : Name : Value[?Const]</c>.</summary>
    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = _lexer.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode
        {
            Name = name,
            Value = ParseValue(isConstant),
            Location = From(start),
        };
    }

    /// <summary><c>Variable : $ Name</c>.</summary>
    private VariableNode ParseVariable()
    {
        var start = _lexer.Start;
        Expect(TokenKind.Dollar);
        return new VariableNode { Name = ParseName(), Location = From(start) };
    }

    /// <summary><c>Type : NamedType, ListType, NonNullType</c>.</summary>
    private TypeNode ParseType()
    {
        var start = _lexer.Start;
        TypeNode type = _lexer.Kind == TokenKind.BracketLeft ? ParseListType() : ParseNamedType();
        return Take(TokenKind.Bang) ? new NonNullTypeNode { Type = type, Location = From(start) } : type;
    }

    /// <summary><c>ListType : [ Type ]</c>.</summary>
    private ListTypeNode ParseListType()
    {
        var start = Enter();
        Expect(TokenKind.BracketLeft);
        var type = ParseType();
        Expect(TokenKind.BracketRight);
        return new ListTypeNode { Type = type, Location = Leave(start) };
    }

    /// <summary><c>NamedType : Name</c>.</summary>
    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode { Name = name, Location = name.Location };
    }

    /// <summary><c>Directives[Const] : Directive[?Const]+</c>.</summary>
    private DirectiveNode[] ParseDirectives(bool isConstant)
    {
        if (_lexer.Kind != TokenKind.At)
            return [];
        var first = _pendingCount;
        while (_lexer.Kind == TokenKind.At)
            AddPending(ParseDirective(isConstant));
        return TakePending<DirectiveNode>(first);
    }

    /// <summary><c>Directive[Const] : @ Name Arguments[?Const]?</c>.</summary>
    private DirectiveNode ParseDirective(bool isConstant)
    {
        var start = _lexer.Start;
        Expect(TokenKind.At);
        return new DirectiveNode
        {
            Name = ParseName(),
            Arguments = ParseArguments(isConstant),
            Location = From(start),
        };
    }

    /// <summary><c>Arguments[Const] : ( Argument[?Const]+ )</c>.</summary>
    private ArgumentNode[] ParseArguments(bool isConstant) =>
        isConstant
            ? OptionalMany(
                TokenKind.ParenthesisLeft,
                static (ref p) => p.ParseArgument(isConstant: true),
                TokenKind.ParenthesisRight
            )
            : OptionalMany(
                TokenKind.ParenthesisLeft,
                static (ref p) => p.ParseArgument(isConstant: false),
                TokenKind.ParenthesisRight
            );

    /// <summary><c>Argument[Const] : Name : Value[?Const]</c>.</summary>
    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = _lexer.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode
        {
            Name = name,
            Value = ParseValue(isConstant),
            Location = From(start),
        };
    }

    /// <summary><c>Name</c>.</summary>
    private NameNode ParseName()
    {
        if (_lexer.Kind != TokenKind.Name)
            throw Expected(TokenKind.Name);
        return new NameNode { Value = _lexer.Text.ToString(), Location = TakeToken() };
    }
}
