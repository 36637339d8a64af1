using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>An enum; its values are boxed once, here.</summary>
internal abstract class EnumInput(EnumType type, IReadOnlyDictionary<string, object> values) : NamedInput(type)
{
    public IReadOnlyDictionary<string, object> Values { get; } = values;
}
