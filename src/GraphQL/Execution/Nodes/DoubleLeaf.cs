using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Writes a Float. NaN and the infinities are errors.</summary>
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

/// <summary>Writes a Float of single precision in the shortest digits that give it back.</summary>
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

/// <summary>Writes a Float from a decimal number, with the decimals that it has.</summary>
internal readonly struct DecimalLeaf : ILeaf<decimal>
{
    public bool Write(OperationContext context, Fragment prefix, decimal value)
    {
        context.Writer.Formatted(prefix, value, default, quoted: false);
        return true;
    }

    public string Refusal(decimal value) => $"Float cannot represent value: {value}";
}
