using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A Float with the decimals it has.</summary>
internal readonly struct DecimalLeaf : ILeaf<decimal>
{
    public bool Write(OperationContext context, Fragment prefix, decimal value)
    {
        context.Writer.Formatted(prefix, value, default, quoted: false);
        return true;
    }

    public string Refusal(decimal value) => $"Float cannot represent value: {value}";
}
