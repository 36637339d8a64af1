using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding;

/// <summary>An interface or union that is bound to a C# type.</summary>
/// <param name="SetPossibleTypes">Tells its shape the bound object types behind it.</param>
internal sealed record AbstractBinding(
    CompositeType Type,
    Type ClrType,
    Action<IReadOnlyList<ObjectBinding>> SetPossibleTypes
);
