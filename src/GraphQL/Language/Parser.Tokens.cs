using System.Buffers;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Language;

/// <summary>The part that moves over tokens, gathers lists, measures nodes and reports errors.</summary>
internal ref partial struct Parser
{
    private readonly bool IsDescription => _lexer.Kind is TokenKind.String or TokenKind.BlockString;

    private void Advance() => _lexer.Advance();

    private void Expect(TokenKind kind)
    {
        if (_lexer.Kind != kind)
            throw Expected(kind);
        Advance();
    }

    /// <summary>Passes the token if it is of this kind.</summary>
    private bool Take(TokenKind kind)
    {
        if (_lexer.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!TakeKeyword(keyword))
            throw Error($"Expected \"{keyword}\", found {SyntaxError.Describe(_lexer)}.");
    }

    private bool TakeKeyword(string keyword)
    {
        if (_lexer.Kind != TokenKind.Name || !_lexer.Text.SequenceEqual(keyword))
            return false;
        Advance();
        return true;
    }

    /// <summary>Passes the token, whatever it is, and returns where it stands.</summary>
    private Location TakeToken()
    {
        var location = new Location(_lexer.Start, _lexer.End);
        Advance();
        return location;
    }

    private readonly Location From(int start) => new(start, _lexer.PreviousEnd);

    /// <summary>
    /// Begins a node that may nest in its own kind; <see cref="Leave"/> ends it. The limit protects the stack.
    /// </summary>
    private int Enter()
    {
        if (++_depth > _limits.MaxDepth)
            throw Error($"Document is nested more than {_limits.MaxDepth} levels deep. Parsing aborted.");
        return _lexer.Start;
    }

    private Location Leave(int start)
    {
        _depth--;
        return From(start);
    }

    /// <summary>Parses zero or more items between two tokens.</summary>
    private T[] Any<T>(TokenKind open, Production<T> item, TokenKind close)
        where T : Node
    {
        Expect(open);
        var first = _pendingCount;
        while (!Take(close))
            AddPending(item(ref this));
        return TakePending<T>(first);
    }

    /// <summary>Parses one or more items between two tokens.</summary>
    private T[] Many<T>(TokenKind open, Production<T> item, TokenKind close)
        where T : Node
    {
        Expect(open);
        var first = _pendingCount;
        do AddPending(item(ref this));
        while (!Take(close));
        return TakePending<T>(first);
    }

    /// <summary>Parses nothing, or one or more items between two tokens.</summary>
    private T[] OptionalMany<T>(TokenKind open, Production<T> item, TokenKind close)
        where T : Node => _lexer.Kind == open ? Many(open, item, close) : [];

    /// <summary>Parses one or more items with a token between them, which may also stand before the first.</summary>
    private T[] Delimited<T>(TokenKind delimiter, Production<T> item)
        where T : Node
    {
        Take(delimiter);
        var first = _pendingCount;
        do AddPending(item(ref this));
        while (Take(delimiter));
        return TakePending<T>(first);
    }

    private void AddPending(Node node)
    {
        if (_pendingCount == _pending.Length)
            GrowPending();
        _pending[_pendingCount++] = new Pending(node);
    }

    private void GrowPending()
    {
        var larger = ArrayPool<Pending>.Shared.Rent(_pending.Length * 2);
        _pending.CopyTo(larger, 0);
        ArrayPool<Pending>.Shared.Return(_pending, clearArray: true);
        _pending = larger;
    }

    private T[] TakePending<T>(int first)
        where T : Node
    {
        var count = _pendingCount - first;
        if (count == 0)
            return [];
        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = (T)_pending[first + i].Node;
        _pendingCount = first;
        return items;
    }

    private readonly GraphQLException Error(string problem) => _lexer.Error(_lexer.Start, problem);

    private readonly GraphQLException Expected(TokenKind kind) =>
        Error($"Expected {SyntaxError.Describe(kind)}, found {SyntaxError.Describe(_lexer)}.");

    private static GraphQLException Unexpected(scoped in Lexer token) =>
        token.Error(token.Start, $"Unexpected {SyntaxError.Describe(token)}.");

    private GraphQLException VariableInConstant()
    {
        var dollar = _lexer;
        Expect(TokenKind.Dollar);
        return _lexer.Kind == TokenKind.Name
            ? dollar.Error(dollar.Start, $"Unexpected variable \"${_lexer.Text}\" in constant value.")
            : Unexpected(dollar);
    }
}
