using System.Collections.Specialized;
using System.Net;
using System.Text;
using Serverless.Testing.Programs;
using Serverless.Testing.Tables;

namespace Serverless.Api.Tests.Settings;

/// <summary>Finds the store by the settings of a function app.</summary>
public sealed class StoreSettingsTests
{
    /// <summary>A secret in the input that no output may contain.</summary>
    private const string Secret = "c2VjcmV0/3NlY3JldA==";

    private const string Endpoint = "https://news.table.core.windows.net";

    [Theory]
    [InlineData("NewsStorage=news", "NewsStorage is not a connection string", "NewsStorage__tableServiceUri")]
    [InlineData($"NewsStorage=AccountName=news;AccountKey=%{Secret}", "NewsStorage", "AccountKey is not in base 64")]
    [InlineData($"AzureWebJobsStorage=AccountKey={Secret}", "AzureWebJobsStorage", "it has no AccountName")]
    [InlineData(
        $"NewsStorage=AccountKey={Secret}|NewsStorage__endpoint={Endpoint}",
        "NewsStorage and NewsStorage__endpoint contradict",
        "keep"
    )]
    [InlineData(
        $"NewsStorage=AccountKey={Secret}|NewsStorage__clientId=x",
        "NewsStorage and NewsStorage__clientId contradict",
        "keep"
    )]
    [InlineData(
        $"NewsStorage__endpoint={Endpoint}|NewsStorage__accountName=other",
        "NewsStorage__endpoint and NewsStorage__accountName contradict",
        "keep"
    )]
    [InlineData(
        "NewsStorage__accountName=news.table.core.windows.net",
        "NewsStorage__accountName is not the name",
        "NewsStorage__tableServiceUri"
    )]
    [InlineData(
        "NewsStorage__tableServiceUri=news",
        "NewsStorage__tableServiceUri is not an address",
        "write it as https://"
    )]
    [InlineData("NewsStorage__tableServiceUrl=news", "NewsStorage__tableServiceUrl is not known", "tableServiceUri")]
    [InlineData(
        "NewsStorage_tableServiceUri=news",
        "NewsStorage_tableServiceUri is not known",
        "did you mean 'NewsStorage__tableServiceUri'?"
    )]
    [InlineData("NewsStorage__file__x=news", "NewsStorage__file__x is not known", "did you mean 'NewsStorage__file'?")]
    [InlineData("NewsStorageAccount=x", "NewsStorageAccount is not known", "did you mean 'NewsStorage__accountName'?")]
    [InlineData("NewsStorag=x", "NewsStorag is not known", "did you mean 'NewsStorage'?")]
    [InlineData(
        "NewStorage__tableServiceUri=x",
        "NewStorage__tableServiceUri is not known",
        "did you mean 'NewsStorage__tableServiceUri'?"
    )]
    [InlineData(
        "GrapQL__Introspection=false",
        "GrapQL__Introspection is not known",
        "did you mean 'GraphQL__Introspection'?"
    )]
    [InlineData(
        "ConnectionStrings__NewsStorage__file=x",
        "ConnectionStrings__NewsStorage__file is not known",
        "did you mean 'NewsStorage'?"
    )]
    [InlineData(
        $"NewsStorage=AccountKey={Secret}|CUSTOMCONNSTR_NewsStorage=x{Secret}",
        "NewsStorage and CUSTOMCONNSTR_NewsStorage contradict",
        "keep"
    )]
    [InlineData(
        $"ConnectionStrings__NewsStorage=AccountKey={Secret}|CUSTOMCONNSTR_NewsStorage=x{Secret}",
        "CUSTOMCONNSTR_NewsStorage and ConnectionStrings__NewsStorage contradict",
        "keep"
    )]
    [InlineData(
        "CUSTOMCONNSTR_NewsStorage=UseDevelopmentStorage=true|NewsStorage__file=x",
        "CUSTOMCONNSTR_NewsStorage and NewsStorage__file contradict",
        "keep"
    )]
    [InlineData(
        $"NewsStorage=@Microsoft.KeyVault(SecretUri=https://v/{Secret})",
        "NewsStorage is a Key Vault reference",
        "could not resolve"
    )]
    [InlineData(
        $"AzureWebJobsStorage= @microsoft.keyvault(SecretUri=https://v/{Secret})",
        "AzureWebJobsStorage is a Key Vault reference",
        "could not resolve"
    )]
    [InlineData(
        $"NewsStorage__tableServiceUri=@Microsoft.KeyVault(VaultName=v;SecretName={Secret})",
        "NewsStorage__tableServiceUri is a Key Vault",
        "could not resolve"
    )]
    [InlineData(
        "NewsStorage__clientId=x",
        "NewsStorage__clientId names an identity but no store",
        "set NewsStorage__tableServiceUri"
    )]
    [InlineData(
        $"NewsStorage__endpoint={Endpoint}|NewsStorage__credential=key",
        "NewsStorage__credential must be 'managedidentity'",
        "or missing"
    )]
    public void A_wrong_setting_is_explained_without_its_secrets(string settings, params string[] expected)
    {
        var run = ServerlessProcess.Run(Settings(settings), "serve", "--port", "0");

        OneLine.Says(run, expected);
        Assert.DoesNotContain(Secret, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NewsStorage={0}")]
    [InlineData("newsstorage={0}|AzureWebJobsStorage=UseDevelopmentStorage=true")]
    [InlineData("AzureWebJobsStorage={0}")]
    [InlineData("AzureWebJobsStorage={0}|NewsStorage=|AzureWebJobsStorage__credential=managedidentity")]
    [InlineData("CUSTOMCONNSTR_NewsStorage={0}|AzureWebJobsStorage=UseDevelopmentStorage=true")]
    [InlineData("ConnectionStrings__NewsStorage={0}|NewsStorage={0}")]
    [InlineData("CUSTOMCONNSTR_AzureWebJobsStorage={0}")]
    [InlineData("NewsStorage__tableServiceUri={1}")]
    [InlineData("NewsStorage:tableServiceUri={1}|AzureWebJobsStorage=UseDevelopmentStorage=true")]
    [InlineData(
        "AzureWebJobsStorage__tableServiceUri={1}|"
            + "AzureWebJobsStorage__blobServiceUri=https://news.blob.core.windows.net"
    )]
    public async Task A_setting_names_the_store(string settings)
    {
        await using var proxy = await FaultyProxy.StartAsync(
            new("http://127.0.0.1:9/devstoreaccount1"),
            static _ => Fault.Forbidden
        );
        var named = settings
            .Replace("{0}", $"UseDevelopmentStorage=true;TableEndpoint={proxy.Endpoint}", StringComparison.Ordinal)
            .Replace("{1}", proxy.Endpoint.AbsoluteUri, StringComparison.Ordinal);

        var load = ServerlessProcess.Run(Settings(named), "load", Seeds.Folder);

        OneLine.Says(load, $"The store at {proxy.Endpoint}/ denies access");
    }

    [Theory]
    [InlineData(
        "NewsStorage__tableServiceUri=https://127.0.0.1:1|NewsStorage__credential=managedidentity|"
            + "NewsStorage__clientId=the-id",
        "the-id"
    )]
    [InlineData(
        "AzureWebJobsStorage__tableServiceUri=https://127.0.0.1:1|AzureWebJobsStorage__credential=managedidentity",
        null
    )]
    [InlineData("NewsStorage__endpoint=https://127.0.0.1:1", null)]
    public async Task A_managed_identity_is_asked_for_a_token(string settings, string? clientId)
    {
        var (asked, run) = await RunAsync(
            settings,
            200,
            $$"""{"access_token":"{{Secret}}","expires_on":"4102444800","token_type":"Bearer"}"""
        );

        Assert.Equal(clientId, asked["client_id"]);
        Assert.StartsWith("https://storage.azure.com", asked["resource"], StringComparison.Ordinal);
        OneLine.Says(run, "The store at https://127.0.0.1:1/ does not answer: Connection refused");
        Assert.DoesNotContain(Secret, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identity_without_a_token_is_reported_in_one_line()
    {
        var (_, run) = await RunAsync(
            "NewsStorage__accountName=news|NewsStorage__credential=managedidentity",
            400,
            "{}"
        );

        OneLine.Says(
            run,
            "No token could be obtained for the store at https://news.table.core.windows.net/",
            "give the program an identity"
        );
    }

    /// <summary>The address was accepted once the program asks for a token.</summary>
    [Theory]
    [InlineData("https://tables.web.contoso.com/")]
    [InlineData("https://news.blob.core.windows.net.contoso.com/")]
    [InlineData("https://news.privatelink.table.core.windows.net/")]
    [InlineData("https://news-secondary.table.core.windows.net/")]
    public async Task An_address_that_is_not_of_another_storage_service_is_accepted(string endpoint)
    {
        var settings = $"NewsStorage__tableServiceUri={endpoint}|NewsStorage__credential=managedidentity";

        var (_, run) = await RunAsync(settings, 400, "{}");

        OneLine.Says(run, $"No token could be obtained for the store at {endpoint}");
    }

    /// <summary>
    /// Loads beside a token service like that of Azure App Service, and returns the query that the service received.
    /// </summary>
    private static async Task<(NameValueCollection Asked, (int ExitCode, string Output, string Errors) Run)> RunAsync(
        string settings,
        int status,
        string answer
    )
    {
        using var identity = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort()}/token/";
        identity.Prefixes.Add(address);
        identity.Start();
        var variables = Settings($"{settings}|IDENTITY_ENDPOINT={address}|IDENTITY_HEADER={Secret}");

        var load = Task.Run(
            () => ServerlessProcess.Run(variables, "load", Seeds.Folder),
            TestContext.Current.CancellationToken
        );
        var exchange = await identity.GetContextAsync();
        exchange.Response.StatusCode = status;
        exchange.Response.ContentType = "application/json";
        exchange.Response.Close(Encoding.UTF8.GetBytes(answer), willBlock: true);
        return (exchange.Request.QueryString, await load);
    }

    private static Dictionary<string, string> Settings(string text) =>
        text.Split('|')
            .Select(static setting => setting.Split('=', 2))
            .ToDictionary(static part => part[0], static part => part[1]);

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
