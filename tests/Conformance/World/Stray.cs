namespace Serverless.Conformance.Tests.World;

/// <summary>What is of no type of the schema.</summary>
internal sealed class Stray(uint hash) : Thing(hash);
