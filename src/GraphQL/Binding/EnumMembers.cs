using System.Runtime.CompilerServices;
using System.Text;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding;

/// <summary>Which member of a C# enum stands for which value of a schema's enum.</summary>
internal static class EnumMembers
{
    /// <summary>Reports values without member and members without value.</summary>
    public static EnumMembersOf<TEnum> Match<TEnum>(EnumType type, List<string> problems) where TEnum : struct, Enum
    {
        var byName = new Dictionary<string, TEnum>();
        foreach (var member in Enum.GetValues<TEnum>()) byName[UpperSnakeCase(member.ToString())] = member;
        foreach (var value in type.Values.Where(value => !byName.ContainsKey(value.Name)))
            problems.Add($"{type.Name}.{value.Name} of the schema has no member in the enum {typeof(TEnum).Name}.");
        foreach (var (name, member) in byName.Where(pair => type.FindValue(pair.Key) is null))
            problems.Add($"{typeof(TEnum).Name}.{member} has no value {name} in the schema's enum {type.Name}.");
        return new EnumMembersOf<TEnum>(byName);
    }

    /// <summary><c>PressRelease</c> is <c>PRESS_RELEASE</c>, <c>HTTPStatus</c> is <c>HTTP_STATUS</c>.</summary>
    public static string UpperSnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && name[i - 1] != '_') snake.Append('_');
            snake.Append(char.ToUpperInvariant(name[i]));
        }

        return snake.ToString();
    }

    /// <summary>The members' own numbers where these count 0, 1, 2, ...; else null.</summary>
    public static Func<TEnum, int>? Numbering<TEnum>(IReadOnlyList<TEnum> members) where TEnum : struct, Enum
    {
        if (Unsafe.SizeOf<TEnum>() != sizeof(int)) return null;
        for (var i = 0; i < members.Count; i++)
            if (Unsafe.BitCast<TEnum, int>(members[i]) != i) return null;
        return static member => Unsafe.BitCast<TEnum, int>(member);
    }
}
