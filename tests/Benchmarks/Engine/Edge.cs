namespace Serverless.Benchmarks.Engine;

internal readonly record struct Edge<T>(T Node, int Index)
{
    public string Cursor => Engine.Cursor.Write(Index);
}
