namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>ObjectValue</c>.</summary>
internal sealed class ObjectValueNode : ValueNode
{
    public required IReadOnlyList<ObjectFieldNode> Fields { get; init; }

    /// <summary>The first of that name, or null. Objects are short: a scan is quicker than a table.</summary>
    public ObjectFieldNode? FindField(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name.Value == name)
                return field;
        }

        return null;
    }
}
