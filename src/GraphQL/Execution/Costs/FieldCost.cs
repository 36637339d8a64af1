namespace Serverless.GraphQL.Execution.Costs;

/// <summary>What the schema says of the cost of a field.</summary>
/// <param name="Weight">Of one value of it.</param>
/// <param name="Arguments">What an argument adds where it is given; those that add nothing are left out.</param>
/// <param name="ListSize">Null where the schema says nothing.</param>
internal sealed record FieldCost(double Weight, IReadOnlyDictionary<string, double> Arguments, ListSize? ListSize);
