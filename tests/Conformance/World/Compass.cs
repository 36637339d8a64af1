namespace Serverless.Conformance.Tests.World;

internal enum Compass
{
    North,
    East,
    South,
    West,
}

internal enum Flag
{
    On,
    Off,
}

/// <summary>Its members' numbers are no count.</summary>
internal enum Level
{
    Low = 10,
    Middle = 5,
    VeryHigh = -1,
}
