using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>A custom scalar and how a client's value becomes a C# value, boxed where it is a struct.</summary>
/// <param name="expected">What a valid value is, in words that follow "expected".</param>
internal abstract class CustomScalarInput(ScalarType type, string expected) : NamedInput(type)
{
    public string Expected { get; } = expected;

    /// <summary>Null where the input is none.</summary>
    public abstract object? Parse(ScalarInput input);
}
