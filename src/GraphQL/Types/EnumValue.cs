namespace Serverless.GraphQL.Types;

internal sealed class EnumValue
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    /// <summary>Null when not deprecated.</summary>
    public string? DeprecationReason { get; init; }
}
