namespace Serverless.Conformance.Tests.World;

internal enum Compass
{
    North,
    East,
    South,
    West,
}
