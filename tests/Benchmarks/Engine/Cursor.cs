using System.Globalization;
using System.Text;

namespace Serverless.Benchmarks.Engine;

/// <summary>Writes and reads cursors in the form of all peers: base64 of <c>arrayconnection:INDEX</c>.</summary>
internal static class Cursor
{
    private const string Prefix = "arrayconnection:";

    public static string Write(int index) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(Prefix + index.ToString(CultureInfo.InvariantCulture)));

    public static int Read(string cursor) =>
        int.Parse(
            Encoding.ASCII.GetString(Convert.FromBase64String(cursor)).AsSpan(Prefix.Length),
            CultureInfo.InvariantCulture
        );
}

internal readonly record struct PageInfo(int From, int To, int Count)
{
    public bool HasNextPage => To < Count;

    public bool HasPreviousPage => From > 0;

    public string? StartCursor => To > From ? Cursor.Write(From) : null;

    public string? EndCursor => To > From ? Cursor.Write(To - 1) : null;
}

internal readonly record struct Edge<T>(T Node, int Index)
{
    public string Cursor => Engine.Cursor.Write(Index);
}
