namespace Serverless.Benchmarks.Engine;

internal enum ClaimKind
{
    Statement,
    Quantity,
    Event,
    Prediction,
    Quote,
}
