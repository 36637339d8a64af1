using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary><c>__typename</c> (specification, section 4.1): known from the plan.</summary>
internal sealed class TypeNameSelection<T>(Position position, string typeName) : Selection<T>(position)
{
    private readonly Fragment _name = Fragment.Quoted(typeName);

    public override bool Write(OperationContext context, int variant, T value, int row)
    {
        context.Writer.Write(Position.Prefix(variant), _name);
        return true;
    }
}
