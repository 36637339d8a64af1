using System.Runtime;
using System.Runtime.InteropServices;

/// <summary>
/// Reports how many methods a process has compiled, without a change to its program: the runtime runs this first if
/// DOTNET_STARTUP_HOOKS names it. At the signal SIGHUP it writes three things into the file that JIT_REPORT names: the
/// number, the milliseconds that compiling took, and the loaded assemblies.
/// </summary>
internal static class StartupHook
{
    /// <summary>The registration, which would end if it were collected.</summary>
    internal static PosixSignalRegistration? Signal { get; private set; }

    public static void Initialize() => Signal = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Report);

    private static void Report(PosixSignalContext signal)
    {
        signal.Cancel = true;
        var (methods, time) = (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime());
        var assemblies = AppDomain.CurrentDomain.GetAssemblies().Select(static assembly => assembly.GetName().Name!);
        var file = Environment.GetEnvironmentVariable("JIT_REPORT")!;
        File.WriteAllLines(file + ".new", [$"{methods}", $"{time.TotalMilliseconds}", .. assemblies]);
        File.Move(file + ".new", file, overwrite: true);
    }
}
