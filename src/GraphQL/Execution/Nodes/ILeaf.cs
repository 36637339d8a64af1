using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>
/// Result coercion of a scalar or enum (specification, section 3.5). Implementations are structs, so that the nodes which take
/// them as a type argument are compiled with the writing inlined.
/// </summary>
internal interface ILeaf<in T>
{
    /// <summary>Writes the prefix and the value, which is not null; false, with nothing written, where it is none of the type.</summary>
    bool Write(OperationContext context, Fragment prefix, T value);

    /// <summary>Why the value is none of the type.</summary>
    string Refusal(T value);
}
