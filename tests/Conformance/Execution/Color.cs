namespace Serverless.Conformance.Tests.Execution;

internal enum Color
{
    Red,
    Green,
    DarkBlue,
}
