namespace Serverless.Benchmarks.Engine;

internal sealed record BenchQuantity(double Value, string Unit);
