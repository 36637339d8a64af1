using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A Float of single precision, in the shortest digits that give it back.</summary>
internal readonly struct SingleLeaf : ILeaf<float>
{
    public bool Write(OperationContext context, Fragment prefix, float value)
    {
        if (!float.IsFinite(value))
            return false;
        context.Writer.Single(prefix, value);
        return true;
    }

    public string Refusal(float value) => $"Float cannot represent non numeric value: {value}";
}
