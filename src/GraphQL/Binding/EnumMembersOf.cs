using Serverless.GraphQL.Binding.Shapes;

namespace Serverless.GraphQL.Binding;

/// <summary>The members of <typeparamref name="TEnum"/> and, at the same place, their names in the schema.</summary>
internal sealed class EnumMembersOf<TEnum>(TEnum[] members, string[] names)
    where TEnum : struct, Enum
{
    /// <summary>Boxed, for arguments.</summary>
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
