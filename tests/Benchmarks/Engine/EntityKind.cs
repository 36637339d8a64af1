namespace Serverless.Benchmarks.Engine;

internal enum EntityKind
{
    Person,
    Organisation,
    Place,
    Topic,
}
