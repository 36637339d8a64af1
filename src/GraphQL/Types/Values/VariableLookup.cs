namespace Serverless.GraphQL.Types.Values;

/// <summary>Finds the coerced runtime value of a variable; false when there is none, neither given nor by default.</summary>
internal delegate bool VariableLookup(string name, out object? value);
