using System.Runtime.CompilerServices;

namespace Serverless.Testing;

/// <summary>
/// Makes a test fail where its snapshot is missing, however the tests are run. Snapshooter would otherwise write the
/// snapshot and let the test pass. Every test project compiles this file, so that no test of it runs before.
/// </summary>
internal static class StrictSnapshots
{
    [ModuleInitializer]
    public static void TurnOn() => Environment.SetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE", "true");
}
