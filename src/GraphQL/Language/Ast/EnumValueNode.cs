namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>EnumValue</c>: a name other than true, false and null.</summary>
internal sealed class EnumValueNode : ValueNode
{
    public required string Value { get; init; }
}
