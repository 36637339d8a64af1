using System.Buffers;
using System.Text;

namespace Serverless.Tables.Azure;

/// <summary>
/// An entity group transaction: a request in several parts, of which one is the changeset with a request for each operation.
/// Source: "Performing entity group transactions".
/// </summary>
internal sealed class TransactionBody
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly string _batch = $"batch_{Guid.NewGuid()}";
    private readonly string _changeset = $"changeset_{Guid.NewGuid()}";

    private TransactionBody()
    {
    }

    public string ContentType => $"multipart/mixed; boundary={_batch}";

    public ReadOnlyMemory<byte> Content => _buffer.WrittenMemory;

    public static TransactionBody Of(
        EntityAddress address, string table, string partitionKey, IReadOnlyList<TableOperation> operations)
    {
        var body = new TransactionBody();
        body.Line($"--{body._batch}");
        body.Line($"Content-Type: multipart/mixed; boundary={body._changeset}");
        body.Line();
        foreach (var operation in operations)
            body.Write(address, table, partitionKey, operation);
        body.Line($"--{body._changeset}--");
        body.Line($"--{body._batch}--");
        return body;
    }

    private void Write(EntityAddress address, string table, string partitionKey, TableOperation operation)
    {
        var (method, uri) = operation.Kind switch
        {
            TableOperationKind.Insert => ("POST", address.Table(table)),
            TableOperationKind.Delete => ("DELETE", address.Row(table, partitionKey, operation.RowKey)),
            _ => ("PUT", address.Row(table, partitionKey, operation.RowKey)),
        };
        Line($"--{_changeset}");
        Line("Content-Type: application/http");
        Line("Content-Transfer-Encoding: binary");
        Line();
        Line($"{method} {uri.AbsoluteUri} HTTP/1.1");
        Line("Accept: application/json;odata=minimalmetadata");
        Line("DataServiceVersion: 3.0;");
        if (operation.Kind == TableOperationKind.Insert)
            Line("Prefer: return-no-content");
        if (operation.ETag is { } etag)
            Line($"If-Match: {etag}");
        if (operation.Row is { } row)
        {
            Line("Content-Type: application/json");
            Line();
            EntityJson.Write(_buffer, row);
        }
        Line();
        Line();
    }

    private void Line(string text = "")
    {
        Encoding.UTF8.GetBytes(text, _buffer);
        _buffer.Write("\r\n"u8);
    }
}
