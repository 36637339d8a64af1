using System.Text;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>An enum; its values are boxed once, here.</summary>
internal abstract class EnumInput : NamedInput
{
    protected EnumInput(EnumType type, IReadOnlyDictionary<string, object> values)
        : base(type)
    {
        EnumType = type;
        Values = [.. values.Select(static pair => (Encoding.UTF8.GetBytes(pair.Key), pair.Value))];
        foreach (var value in type.Values)
            if (values.TryGetValue(value.Name, out var member))
                value.Value = member;
    }

    public EnumType EnumType { get; }

    /// <summary>The boxed members by their names in the schema.</summary>
    public IReadOnlyList<(byte[] Name, object Member)> Values { get; }
}
