using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types;

internal sealed class EnumType(string name) : NamedType(name)
{
    public MemberList<EnumValue> Values { get; internal set; } = [];

    public EnumValue? FindValue(string name) => Values.Find(name);
}

internal sealed class EnumValue : INamedMember
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    /// <summary>
    /// The value that input coercion returns: the name, until the enum is bound to an enum of the program.
    /// </summary>
    public object Value
    {
        get => field ?? Name;
        internal set;
    }

    /// <summary>The reason of the deprecation; null if it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The definition in the document; null for what the specification itself defines.</summary>
    public EnumValueDefinitionNode? Node { get; init; }
}
