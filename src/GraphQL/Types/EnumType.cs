namespace Serverless.GraphQL.Types;

internal sealed class EnumType(string name) : NamedType(name)
{
    public MemberList<EnumValue> Values { get; internal set; } = [];

    public EnumValue? FindValue(string name) => Values.Find(name);
}
