using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Binding.Shapes;

namespace Serverless.GraphQL.Binding;

/// <summary>Binds structs as <see cref="SchemaBinder"/> binds classes; their <c>T?</c> is bound with them.</summary>
public static class StructBindings
{
    extension(SchemaBinder schema)
    {
        /// <summary>
        /// Binds an object type whose objects are structs, such as the edges of a connection: none is allocated.
        /// </summary>
        public ObjectBinder<T> Object<T>(string name)
            where T : struct => schema.AddObject<T>(name, static shape => new StructFamily<T>(shape));

        /// <summary>Binds a custom scalar that is a struct.</summary>
        /// <param name="write">Writes a value into a response.</param>
        /// <param name="parse">Reads a value that a client gives.</param>
        /// <param name="expected">
        /// Describes a valid value in words that follow "expected", such as <c>a date such as 2025-10-19</c>.
        /// </param>
        public void Scalar<T>(string name, Action<T, ScalarWriter> write, ScalarParser<T> parse, string expected)
            where T : struct
        {
            if (schema.FindScalar(name) is not { } type)
                return;
            var family = new StructFamily<T>(new ScalarShape<T>(name, write));
            schema.AddScalar(name, family, new StructScalarBinding<T>(type, parse, expected));
        }
    }
}
