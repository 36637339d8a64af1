namespace Serverless.Conformance.Tests.World;

/// <summary>An input object, as the text of its fields.</summary>
internal sealed record EchoedInput(string Text);
