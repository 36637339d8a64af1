namespace Serverless.Conformance.Tests.World;

/// <summary>Its members' numbers are no count.</summary>
internal enum Level
{
    Low = 10,
    Middle = 5,
    VeryHigh = -1,
}
