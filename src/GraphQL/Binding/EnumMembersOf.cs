using Serverless.GraphQL.Binding.Shapes;

namespace Serverless.GraphQL.Binding;

/// <summary>The members of <typeparamref name="TEnum"/> by their names in the schema.</summary>
internal sealed class EnumMembersOf<TEnum>(Dictionary<string, TEnum> byName) where TEnum : struct, Enum
{
    /// <summary>Boxed, for arguments.</summary>
    public IReadOnlyDictionary<string, object> ByName { get; } = byName.ToDictionary(static pair => pair.Key, static pair => (object)pair.Value);

    public EnumShape<TEnum> ToShape()
    {
        TEnum[] members = [.. byName.Values.Order()];
        string[] names = [.. members.Select(member => byName.First(pair => pair.Value.Equals(member)).Key)];
        return new EnumShape<TEnum>(members, names, EnumMembers.Numbering(members));
    }
}
