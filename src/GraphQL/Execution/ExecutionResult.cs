namespace Serverless.GraphQL.Execution;

/// <summary>A response that execution wrote.</summary>
/// <param name="Buffer">From the shared pool; the receiver returns it.</param>
/// <param name="Length">How much of the buffer is the response.</param>
/// <param name="ErrorCount">How many entries <c>errors</c> has.</param>
internal readonly record struct ExecutionResult(byte[] Buffer, int Length, int ErrorCount);
