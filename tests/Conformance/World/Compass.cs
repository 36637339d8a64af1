namespace Serverless.Conformance.Tests.World;

/// <summary>An enum of generated schemas.</summary>
internal enum Compass
{
    North,
    East,
    South,
    West,
}

/// <summary>An enum of generated schemas.</summary>
internal enum Flag
{
    On,
    Off,
}

/// <summary>An enum of generated schemas whose members are not numbered one after the other.</summary>
internal enum Level
{
    Low = 10,
    Middle = 5,
    VeryHigh = -1,
}
