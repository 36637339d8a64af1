using System.Runtime.CompilerServices;
using System.Text;
using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding;

/// <summary>Finds which member of a C# enum stands for which value of a schema's enum.</summary>
internal static class EnumMembers
{
    /// <summary>
    /// Matches members with values, and reports those of either side that have no counterpart.
    /// </summary>
    /// <remarks>
    /// It uses arrays and boxes instead of LINQ and dictionaries of the enum: each generic method over an enum is
    /// compiled for that enum alone, and start-up pays for it.
    /// </remarks>
    public static EnumMembers<TEnum> Match<TEnum>(EnumType type, List<string> problems)
        where TEnum : struct, Enum
    {
        // Both come in the order of the members' numbers.
        var (members, clrNames) = (Enum.GetValues<TEnum>(), Enum.GetNames<TEnum>());
        var names = Array.ConvertAll(clrNames, UpperSnakeCase);
        Compare(type, typeof(TEnum).Name, clrNames, names, problems);
        return new EnumMembers<TEnum>(members, names);
    }

    /// <summary>
    /// Spells a name as schemas do: <c>PressRelease</c> is <c>PRESS_RELEASE</c>, <c>HTTPStatus</c> is
    /// <c>HTTP_STATUS</c>.
    /// </summary>
    public static string UpperSnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord =
                i > 0
                && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && name[i - 1] != '_')
                snake.Append('_');
            snake.Append(char.ToUpperInvariant(name[i]));
        }

        return snake.ToString();
    }

    /// <summary>
    /// Returns a function that gives a member's own number, where these count 0, 1, 2, ...; null otherwise.
    /// </summary>
    public static Func<TEnum, int>? Numbering<TEnum>(TEnum[] members)
        where TEnum : struct, Enum
    {
        if (Unsafe.SizeOf<TEnum>() != sizeof(int))
            return null;
        for (var i = 0; i < members.Length; i++)
            if (Unsafe.BitCast<TEnum, int>(members[i]) != i)
                return null;
        return static member => Unsafe.BitCast<TEnum, int>(member);
    }

    private static void Compare(EnumType type, string clrType, string[] clrNames, string[] names, List<string> problems)
    {
        foreach (var value in type.Values)
        {
            if (!names.Contains(value.Name))
                problems.Add($"{type.Name}.{value.Name} of the schema has no member in the enum {clrType}.");
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (type.FindValue(names[i]) is null)
                problems.Add($"{clrType}.{clrNames[i]} has no value {names[i]} in the schema's enum {type.Name}.");
        }
    }
}

/// <summary>The members of <typeparamref name="TEnum"/> and, at the same index, their names in the schema.</summary>
internal sealed class EnumMembers<TEnum>(TEnum[] members, string[] names)
    where TEnum : struct, Enum
{
    /// <summary>The members, boxed for arguments, by their names in the schema.</summary>
    public IReadOnlyDictionary<string, object> ByName { get; } = Box(members, names);

    public EnumShape<TEnum> ToShape() => new(members, names, EnumMembers.Numbering(members));

    private static Dictionary<string, object> Box(TEnum[] members, string[] names)
    {
        var byName = new Dictionary<string, object>();
        for (var i = 0; i < members.Length; i++)
            byName[names[i]] = members[i];
        return byName;
    }
}
