using System.Net;
using System.Net.Http.Headers;

namespace Serverless.Tables.Tests.Azure;

/// <summary>Handles responses that a service may send and Azurite never does.</summary>
public sealed class PlayedServiceTests
{
    private const string Table = "claims";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_page_with_a_continuation_is_not_the_end()
    {
        var service = new PlayedService(static request =>
            request switch
            {
                0 => PlayedService.Json("""{"value":[]}""", "1!4!cA--", "1!8!cm93"),
                1 => PlayedService.Json("""{"value":[]}""", "1!4!cA--"),
                _ => PlayedService.Json($$"""{"value":[{{PlayedService.Row("row")}}]}"""),
            }
        );
        var store = service.Open();

        var first = await store.QueryAsync(Table, "p", RowKeyRange.All, 10, null, Cancellation);
        Assert.Empty(first.Rows);
        var second = await store.QueryAsync(Table, "p", RowKeyRange.All, 10, first.Continuation, Cancellation);
        Assert.Empty(second.Rows);
        var third = await store.QueryAsync(Table, "p", RowKeyRange.All, 10, second.Continuation, Cancellation);

        Assert.Equal("row", Assert.Single(third.Rows).RowKey);
        Assert.Null(third.Continuation);
        Assert.Contains("NextPartitionKey=1%214%21cA--", service.Requests[1].Target, StringComparison.Ordinal);
        Assert.Contains("NextRowKey=1%218%21cm93", service.Requests[1].Target, StringComparison.Ordinal);
        Assert.Contains("NextPartitionKey=1%214%21cA--", service.Requests[2].Target, StringComparison.Ordinal);
        Assert.DoesNotContain("NextRowKey=1", service.Requests[2].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unordered_rows_are_sorted()
    {
        var rows = string.Join(',', new[] { "b", "a", "B", "_" }.Select(static key => PlayedService.Row(key)));
        var service = new PlayedService(_ => PlayedService.Json($$"""{"value":[{{rows}}]}"""));

        var page = await service.Open().QueryAsync(Table, "p", RowKeyRange.All, 10, null, Cancellation);

        Assert.Equal(["B", "_", "a", "b"], page.Rows.Select(static row => row.RowKey));
    }

    [Fact]
    public async Task A_value_of_an_unknown_type_is_damage_and_names_the_table()
    {
        var row = PlayedService.Row("row", ""","Value@odata.type":"Edm.Decimal","Value":"1.5" """);
        var get = new PlayedService(_ => PlayedService.Json(row));
        var query = new PlayedService(_ => PlayedService.Json($$"""{"value":[{{row}}]}"""));

        TableStoreDamagedException[] damages =
        [
            await Assert.ThrowsAsync<TableStoreDamagedException>(() =>
                get.Open().GetAsync(Table, "p", "row", Cancellation)
            ),
            await Assert.ThrowsAsync<TableStoreDamagedException>(() =>
                query.Open().QueryAsync(Table, "p", RowKeyRange.All, 10, null, Cancellation)
            ),
        ];

        Assert.All(
            damages,
            static damage =>
            {
                Assert.StartsWith(
                    "Table 'claims' of the store at https://news.table.core.windows.net/ holds a value of a type",
                    damage.Message,
                    StringComparison.Ordinal
                );
                Assert.Contains("Edm.Decimal", damage.Message, StringComparison.Ordinal);
                Assert.EndsWith("load the data set again.", damage.Message, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task An_operation_that_is_not_supported_is_not_damage()
    {
        var store = new PlayedService(static _ => throw new NotSupportedException("The test supports nothing.")).Open();
        TableOperation[] operations = [TableOperation.Upsert(new("p", "row"))];

        await Assert.ThrowsAsync<NotSupportedException>(() => store.EnsureTablesAsync([Table], Cancellation));
        await Assert.ThrowsAsync<NotSupportedException>(() => store.WriteAsync(Table, "p", operations, Cancellation));
        await Assert.ThrowsAsync<NotSupportedException>(() => store.GetAsync(Table, "p", "row", Cancellation));
        await Assert.ThrowsAsync<NotSupportedException>(() =>
            store.QueryAsync(Table, "p", RowKeyRange.All, 10, null, Cancellation)
        );
    }

    [Fact]
    public async Task Metadata_of_the_service_is_not_a_property()
    {
        var row = PlayedService.Row("row", ""","odata.metadata":"x","odata.type":"y","odata.editLink":"z","Value":1""");
        var service = new PlayedService(_ => PlayedService.Json(row));

        var read = await service.Open().GetAsync(Table, "p", "row", Cancellation);

        Assert.Equal(["Value"], read!.Properties.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"odata.etag":"e"}""")]
    [InlineData("""{"PartitionKey":"p","RowKey":"r"}""")]
    [InlineData("""{"odata.etag":"e","PartitionKey":"p","RowKey":"r","A@odata.type":"Edm.Int64","A":1}""")]
    [InlineData(
        """{"odata.etag":"e","PartitionKey":"p","RowKey":"r","A@odata.type":"Edm.Int64","A":"99999999999999999999"}"""
    )]
    [InlineData("""{"odata.etag":"e","PartitionKey":"p","RowKey":"r","A@odata.type":"Edm.Guid"}""")]
    public async Task A_success_without_a_row_is_not_from_a_table_service(string body)
    {
        var service = new PlayedService(_ => PlayedService.Json(body));

        var exception = await Assert.ThrowsAsync<TableStoreRefusedException>(() =>
            service.Open().GetAsync(Table, "p", "r", Cancellation)
        );

        Assert.StartsWith(
            "The server at https://news.table.core.windows.net/ is not a Table service: ",
            exception.Message,
            StringComparison.Ordinal
        );
        Assert.EndsWith(" Check the endpoint.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_success_without_all_operations_is_not_from_a_table_service()
    {
        var service = new PlayedService(static _ =>
            new(HttpStatusCode.Accepted)
            {
                Content = new StringContent(
                    """
                    --b
                    Content-Type: multipart/mixed; boundary=c

                    --c
                    Content-Type: application/http

                    HTTP/1.1 204 No Content
                    ETag: W/"1"


                    --c--
                    --b--
                    """.ReplaceLineEndings("\r\n")
                )
                {
                    Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/mixed; boundary=b") },
                },
            }
        );
        TableOperation[] operations = [TableOperation.Upsert(new("p", "a")), TableOperation.Upsert(new("p", "b"))];

        await Assert.ThrowsAsync<TableStoreRefusedException>(() =>
            service.Open().WriteAsync(Table, "p", operations, Cancellation)
        );
        Assert.Equal(["W/\"1\""], await service.Open().WriteAsync(Table, "p", operations[..1], Cancellation));
    }
}
