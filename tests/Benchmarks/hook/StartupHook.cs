using System.Runtime;
using System.Runtime.InteropServices;

/// <summary>
/// Tells how many methods a process has compiled, without a word in its program: the runtime runs this first where
/// DOTNET_STARTUP_HOOKS names it. At the signal SIGHUP it writes the number into the file that JIT_REPORT names, then
/// the milliseconds that compiling took and the assemblies that are loaded.
/// </summary>
internal static class StartupHook
{
    /// <summary>Kept, since a registration ends when it is collected.</summary>
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
