namespace Serverless.Conformance.Tests.World;

/// <summary>How a field is bound.</summary>
internal enum FieldWay
{
    Field,
    Batch,
    Waiting,
    Loader,
}
