namespace Serverless.Host.Tests.Functions;

/// <summary>The host has given the handler up.</summary>
internal sealed class HandlerGoneException(string log) : Exception($"The handler is not started any more. It wrote:\n{log}");
