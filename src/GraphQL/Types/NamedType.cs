using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types;

/// <summary>
/// A type with a name. While a schema is built, its references to other types are filled in; then it is immutable.
/// </summary>
internal abstract class NamedType(string name) : GraphQLType
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    /// <summary>The definition and its extensions; empty for what the specification itself defines.</summary>
    public IReadOnlyList<TypeDefinitionNode> Nodes { get; init; } = [];

    public override NamedType Named => this;

    public override string ToString() => Name;
}

/// <summary>
/// Stands for a name that nothing defines while a schema is built, so that a wrong name is reported once and hides no
/// other problem. A finished schema holds none.
/// </summary>
internal sealed class UnknownType(string name) : NamedType(name);
