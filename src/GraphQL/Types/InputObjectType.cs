namespace Serverless.GraphQL.Types;

internal sealed class InputObjectType(string name) : NamedType(name)
{
    public MemberList<InputValue> Fields { get; internal set; } = [];

    /// <summary>Set by <c>@oneOf</c>: exactly one field is given, and it is not null.</summary>
    public bool IsOneOf { get; init; }

    public InputValue? FindField(string name) => Fields.Find(name);
}
