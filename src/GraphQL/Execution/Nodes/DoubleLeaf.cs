using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A Float; NaN and the infinities are none.</summary>
internal readonly struct DoubleLeaf : ILeaf<double>
{
    public bool Write(OperationContext context, Fragment prefix, double value)
    {
        if (!double.IsFinite(value))
            return false;
        context.Writer.Double(prefix, value);
        return true;
    }

    public string Refusal(double value) => $"Float cannot represent non numeric value: {value}";
}
