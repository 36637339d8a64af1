namespace Serverless.GraphQL.Types;

/// <summary>A type as fields and arguments refer to it: named, or a list or non-null wrapper. Wrappers compare by reference.</summary>
internal abstract class GraphQLType
{
    /// <summary>As written in SDL: <c>[Claim!]!</c>.</summary>
    public abstract override string ToString();
}
