namespace Serverless.Benchmarks.Engine;

internal readonly record struct PageInfo(int From, int To, int Count)
{
    public bool HasNextPage => To < Count;

    public bool HasPreviousPage => From > 0;

    public string? StartCursor => To > From ? Cursor.Write(From) : null;

    public string? EndCursor => To > From ? Cursor.Write(To - 1) : null;
}
