namespace Serverless.GraphQL.Tests.Execution;

/// <summary>A root without content.</summary>
internal sealed class TestRoot;
