namespace Serverless.GraphQL.Types;

/// <summary>What a type or directive holds by name: a field, an argument, an input field, an enum value.</summary>
internal interface INamedMember
{
    string Name { get; }

    /// <summary>Null when not deprecated.</summary>
    string? DeprecationReason { get; }
}
