using System.Text.Json;
using Serverless.Testing.Programs;

namespace Serverless.Host.Tests;

public sealed class RuntimeSettingsTests
{
    [Fact]
    public void The_program_runs_with_the_measured_settings()
    {
        var file = Path.Combine(ServerlessProcess.HostFolder, "serverless.runtimeconfig.json");
        var properties = JsonElement
            .Parse(File.ReadAllText(file))
            .GetProperty("runtimeOptions")
            .GetProperty("configProperties");

        Assert.True(properties.GetProperty("System.Runtime.TieredPGO").GetBoolean());
        Assert.Equal(10, properties.GetProperty("System.Runtime.TieredCompilation.CallCountingDelayMs").GetInt32());
        Assert.False(properties.GetProperty("System.GC.Server").GetBoolean());
    }
}
