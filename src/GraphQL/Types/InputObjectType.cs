namespace Serverless.GraphQL.Types;

internal sealed class InputObjectType(string name) : NamedType(name)
{
    public MemberList<InputValue> Fields { get; internal set; } = [];

    /// <summary>Whether <c>@oneOf</c> is applied: exactly one field must be given, and not null.</summary>
    public bool IsOneOf { get; init; }

    public InputValue? FindField(string name) => Fields.Find(name);
}
