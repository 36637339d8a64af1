using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding;

/// <summary>
/// A schema and the resolvers of all its fields, checked against each other. It is immutable and safe to share between
/// threads.
/// </summary>
public sealed class BoundSchema
{
    internal BoundSchema(Schema schema, IReadOnlyDictionary<string, ObjectBinding> objects, InputShapes inputs)
    {
        Schema = schema;
        Objects = objects;
        Inputs = inputs;
    }

    public Schema Schema { get; }

    internal IReadOnlyDictionary<string, ObjectBinding> Objects { get; }

    internal InputShapes Inputs { get; }
}
