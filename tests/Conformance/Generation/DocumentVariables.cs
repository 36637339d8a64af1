using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Generation;

/// <summary>The variables of a document. A new variable is made where none fits.</summary>
internal sealed class DocumentVariables(Dice dice)
{
    private const int Most = 8;

    private readonly List<(string Name, GraphQLType Type, string? Default)> _all = [];

    public IReadOnlyList<(string Name, GraphQLType Type, string? Default)> All => _all;

    /// <summary>
    /// Returns the name of a variable that is allowed at a position (specification, section 5.8.5), or null.
    /// </summary>
    public string? For(GraphQLType expected, bool hasDefault, bool isOneOf)
    {
        var known = _all.FindAll(variable => Fits(variable, expected, hasDefault, isOneOf));
        if (known.Count > 0 && dice.OneIn(2))
            return dice.Pick(known).Name;
        return _all.Count < Most ? New(expected, hasDefault, isOneOf) : null;
    }

    private string New(GraphQLType expected, bool hasDefault, bool isOneOf)
    {
        var type = isOneOf || dice.OneIn(4) ? expected.NonNull : expected;
        var value = type is not NonNullType && dice.OneIn(4) ? DefaultFor(type) : null;
        if (expected is NonNullType && !isOneOf && dice.OneIn(3))
        {
            type = expected.Nullable;
            value = hasDefault ? null : DefaultFor(type.NonNull);
        }
        else if (type is NonNullType && dice.OneIn(5))
        {
            value = DefaultFor(type);
        }

        var name = $"v{_all.Count}";
        _all.Add((name, type, value));
        return name;
    }

    private string DefaultFor(GraphQLType type) => new LiteralGenerator(dice, 0).Literal(type);

    private static bool Fits(
        (string Name, GraphQLType Type, string? Default) variable,
        GraphQLType expected,
        bool hasDefault,
        bool isOneOf
    )
    {
        if (isOneOf && variable.Type is not NonNullType)
            return false;
        if (expected is not NonNullType || variable.Type is NonNullType)
            return Schema.IsSubType(variable.Type, expected);
        return (hasDefault || variable.Default is not (null or "null"))
            && Schema.IsSubType(variable.Type, expected.Nullable);
    }
}
