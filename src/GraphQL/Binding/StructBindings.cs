using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Binding.Shapes;

namespace Serverless.GraphQL.Binding;

/// <summary>What <see cref="SchemaBinder"/> offers for classes, for structs: their <c>T?</c> is bound along.</summary>
public static class StructBindings
{
    extension(SchemaBinder schema)
    {
        /// <summary>An object type whose objects are structs, such as the edges of a connection: none of them is allocated.</summary>
        public ObjectBinder<T> Object<T>(string name)
            where T : struct => schema.AddObject<T>(name, static shape => new StructFamily<T>(shape));

        /// <summary>A custom scalar that is a struct.</summary>
        /// <param name="expected">What a valid value is, in words that follow "expected": <c>a date such as 2025-10-19</c>.</param>
        public void Scalar<T>(string name, Action<T, ScalarWriter> write, ScalarParser<T> parse, string expected)
            where T : struct
        {
            if (schema.FindScalar(name) is not { } type)
                return;
            var family = new StructFamily<T>(new ScalarShape<T>(name, write));
            schema.AddScalar(name, family, new StructScalarInput<T>(type, parse, expected));
        }
    }
}
