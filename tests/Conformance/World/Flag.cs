namespace Serverless.Conformance.Tests.World;

internal enum Flag
{
    On,
    Off,
}
