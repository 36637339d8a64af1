namespace Serverless.Conformance.Tests.Execution;

/// <summary>What a mutation left.</summary>
internal sealed record Count(int Value);
