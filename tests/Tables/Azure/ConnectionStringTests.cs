using Serverless.Tables.Azure;

namespace Serverless.Tables.Tests.Azure;

/// <summary>Reads connection strings, and explains unreadable ones.</summary>
public sealed class ConnectionStringTests
{
    private const string Key = "c2VjcmV0";

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1/")]
    [InlineData("UseDevelopmentStorage=true;", "http://127.0.0.1:10002/devstoreaccount1/")]
    [InlineData(
        "UseDevelopmentStorage=true;TableEndpoint=http://azurite:10002/devstoreaccount1",
        "http://azurite:10002/devstoreaccount1/"
    )]
    [InlineData(
        "UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://azurite",
        "http://azurite:10002/devstoreaccount1/"
    )]
    [InlineData(
        "developmentstorageproxyuri=https://azurite:10002/;usedevelopmentstorage=TRUE",
        "https://azurite:10002/devstoreaccount1/"
    )]
    [InlineData(
        $"DefaultEndpointsProtocol=https;AccountName=news;AccountKey={Key};EndpointSuffix=core.windows.net",
        "https://news.table.core.windows.net/"
    )]
    [InlineData(
        $"AccountName=news;AccountKey={Key};EndpointSuffix=core.chinacloudapi.cn",
        "https://news.table.core.chinacloudapi.cn/"
    )]
    [InlineData($"accountname = news ; accountkey = {Key}", "https://news.table.core.windows.net/")]
    [InlineData(
        $"AccountName=news;AccountKey={Key};TableEndpoint=https://news.table.cosmos.azure.com:443/;",
        "https://news.table.cosmos.azure.com/"
    )]
    [InlineData(
        "BlobEndpoint=https://news.blob.core.windows.net/;QueueEndpoint=https://news.queue.core.windows.net/;"
            + "FileEndpoint=https://news.file.core.windows.net/;TableEndpoint=https://news.table.core.windows.net/;"
            + "SharedAccessSignature=sv=1&sig=a%3D",
        "https://news.table.core.windows.net/"
    )]
    [InlineData(
        $"AccountName=news;AccountKey={Key};TableEndpoint=https://news.privatelink.table.core.windows.net;"
            + "TableSecondaryEndpoint=https://news-secondary.table.core.windows.net",
        "https://news.privatelink.table.core.windows.net/"
    )]
    public void A_connection_string_has_an_endpoint(string connectionString, string endpoint) =>
        Assert.Equal(endpoint, new AzureTableStore(connectionString).Endpoint.AbsoluteUri);

    [Theory]
    [InlineData("", "AccountName")]
    [InlineData($"AccountKey={Key}", "AccountName")]
    [InlineData("AccountName=news", "AccountKey")]
    [InlineData("AccountName=news;AccountKey=", "AccountKey")]
    [InlineData("AccountName=news;AccountKey=not-base-64!", "AccountKey is not in base 64")]
    [InlineData("AccountName=news;SharedAccessSignature=", "it has no SharedAccessSignature")]
    [InlineData($"AccountName=news;AccountKey={Key};TableEndpoint=news", "its endpoint is not an address")]
    [InlineData(
        $"AccountName=news;TableEndpoint=https://news.table.core.windows.net/?sig={Key}",
        "its endpoint is not an address"
    )]
    [InlineData($"AccountName=news;AccountKey={Key};DefaultEndpointsProtocol=http", "write https")]
    [InlineData($"AccountName=news;AccountKey={Key};TableEndpoint=http://news.table.core.windows.net", "write https")]
    [InlineData($"TableEndpoint=http://news.table.core.windows.net;SharedAccessSignature=sig={Key}", "write https")]
    [InlineData("UseDevelopmentStorage=yes", "UseDevelopmentStorage must be true")]
    [InlineData("nonsense", "Name=value")]
    // A key alone, with and without the equals signs that base 64 ends with.
    [InlineData(Key, "Name=value")]
    [InlineData($"{Key}==", "part 1 is not known; known are AccountName, AccountKey")]
    [InlineData($"AccountName=news;{Key}", "Name=value")]
    [InlineData($"AccountName=news;{Key}==", "part 2 is not known")]
    public void An_unreadable_connection_string_is_explained_without_its_secrets(
        string connectionString,
        string expected
    ) => IsRefused(connectionString, expected);

    [Theory]
    [InlineData($"AccountName=news;AcountKey={Key}", "part 2 is not known; known are AccountName, AccountKey")]
    [InlineData($"AccountName=news;AccountKey={Key};TableEndpont=https://other", "part 3 is not known")]
    [InlineData($"AccountName=news;AccountKey={Key};AccountKey=b3RoZXI=", "part 3 repeats")]
    [InlineData($"AccountName=news;AccountKey={Key};SharedAccessSignature=sig={Key}", "keep one of them")]
    [InlineData($"UseDevelopmentStorage=true;AccountName=news;AccountKey={Key}", "leave these out")]
    [InlineData("DevelopmentStorageProxyUri=http://azurite", "needs UseDevelopmentStorage=true")]
    [InlineData(
        "UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://azurite;TableEndpoint=http://azurite:10002/a",
        "keep one of them"
    )]
    [InlineData("UseDevelopmentStorage=true;DevelopmentStorageProxyUri=azurite", "more than a host")]
    [InlineData(
        "UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://azurite:8080",
        "write a TableEndpoint instead"
    )]
    [InlineData($"UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://azurite/?sig={Key}", "more than a host")]
    public void Parts_that_would_be_ignored_are_refused(string connectionString, string expected) =>
        IsRefused(connectionString, expected);

    [Fact]
    public void A_connection_string_does_not_print_its_secrets()
    {
        var text = ConnectionString.Parse($"AccountName=news;AccountKey={Key}").ToString();

        Assert.Equal("ConnectionString of https://news.table.core.windows.net/", text);
    }

    private static void IsRefused(string connectionString, string expected)
    {
        var exception = Assert.Throws<ArgumentException>(() => new AzureTableStore(connectionString));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("not-base-64", exception.Message, StringComparison.Ordinal);
    }
}
