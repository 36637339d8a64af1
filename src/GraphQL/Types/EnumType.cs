namespace Serverless.GraphQL.Types;

internal sealed class EnumType(string name) : NamedType(name)
{
    public IReadOnlyList<EnumValue> Values { get; internal set; } = [];

    public EnumValue? FindValue(string name) => Values.FirstOrDefault(value => value.Name == name);
}
