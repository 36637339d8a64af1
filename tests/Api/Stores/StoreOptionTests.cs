using Serverless.Testing.Programs;

namespace Serverless.Api.Tests.Stores;

/// <summary>Finds the store by the option <c>--store</c>.</summary>
public sealed class StoreOptionTests
{
    /// <summary>A secret in the input that no output may contain.</summary>
    private const string Secret = "c2VjcmV0/3NlY3JldA==";

    private const string Endpoint = "https://news.table.core.windows.net";

    [Theory]
    [InlineData($"AccountKey={Secret}", "it has no AccountName")]
    [InlineData("AccountName=news", "it has no AccountKey; copy the whole connection string and put it in quotes")]
    [InlineData($"AccountName=news;AccountKey=%{Secret}", "AccountKey is not in base 64")]
    [InlineData($"AcountName=news;AcountKey={Secret}", "the name of its part 1 is not known")]
    [InlineData($"AccountName=news;AcountKey={Secret}", "the name of its part 2 is not known")]
    [InlineData($"AccountName=news;{Secret}", "the name of its part 2 is not known")]
    [InlineData($"AccountName=news;AccountKey={Secret};DefaultEndpointsProtocol=http", "write https")]
    [InlineData($"{Endpoint}/?x={Secret}", "not a shared access signature")]
    [InlineData($"https://{Secret}@news.table.core.windows.net", "contains more than an address")]
    [InlineData("https://news.blob.core.windows.net", "write '.table.' in place of '.blob.'")]
    [InlineData("https://news.privatelink.blob.core.windows.net/", "write '.table.' in place of '.blob.'")]
    [InlineData("https://news-secondary.queue.core.windows.net", "write '.table.' in place of '.queue.'")]
    [InlineData("https://news.z6.web.core.windows.net", "write '.table.' in place of '.web.'")]
    [InlineData("https://news.dfs.core.chinacloudapi.cn", "write '.table.' in place of '.dfs.'")]
    [InlineData("https://news.file.core.usgovcloudapi.net", "write '.table.' in place of '.file.'")]
    [InlineData("https://news.z01.blob.storage.azure.net", "write '.table.' in place of '.blob.'")]
    [InlineData("http://news.table.core.windows.net", "write https")]
    [InlineData("ftp://news", "write it as https://ACCOUNT.table.core.windows.net")]
    [InlineData("news.table.core.windows.net", "write https:// before it")]
    [InlineData("news.table.core.windows.net:443/", "write https:// before it, or ./ if it is a file")]
    [InlineData("HOST:443/", "write https:// before it, or ./ if it is a file")]
    [InlineData("127.0.0.1:10002/devstoreaccount1", "write https:// before it")]
    [InlineData(
        "UseDevelopmentStorag=true",
        "did you mean 'UseDevelopmentStorage='?",
        "or write ./ before the name of a file"
    )]
    [InlineData($"AccountKye={Secret}", "did you mean 'AccountKey='?")]
    [InlineData(Secret, "is not a complete connection string", "put it in quotes")]
    public void A_wrong_option_is_explained_without_its_secrets(string store, params string[] expected)
    {
        var run = ServerlessProcess.Run("serve", "--port", "0", "--store", store);

        OneLine.Says(run, ["--store", .. expected]);
        Assert.DoesNotContain(Secret, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_option_overrides_the_settings()
    {
        using var workspace = new Workspace();
        var settings = new Dictionary<string, string>
        {
            ["NewsStorage"] = "nonsense",
            ["NewsStorage__credential"] = "key",
        };

        Assert.Equal(0, ServerlessProcess.Run(settings, "load", Seeds.Folder, "--store", workspace.Store).ExitCode);
        Assert.True(File.Exists(workspace.Store));
    }

    [Fact]
    public void A_start_from_a_file_loads_no_Azure_assembly()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "What a process has loaded is read from /proc.");
        using var workspace = new Workspace();
        using var process = ServerlessProcess.Serve(workspace).Process;

        var loaded = File.ReadAllText($"/proc/{process.Id}/maps");

        Assert.Contains("Microsoft.Data.Sqlite.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Azure.Core.dll", loaded, StringComparison.Ordinal);
    }
}
