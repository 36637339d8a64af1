using System.Runtime.InteropServices;
using Serverless.Testing.Programs;

namespace Serverless.Functions.Tests;

/// <summary>
/// The folder that the documented publish command creates, once for a test run and only from changed sources. Its
/// intermediate files are its own, since other projects may be building at the same time.
/// </summary>
internal static class PublishedApp
{
    private static readonly Lazy<string> Published = new(Publish);

    /// <summary>The root folder of the app. Tests only read it.</summary>
    public static string Folder => Published.Value;

    /// <summary>
    /// The option for this machine's system; none on Linux, so that the command is the documented one.
    /// </summary>
    private static string[] Runtime
    {
        get
        {
            var system =
                OperatingSystem.IsWindows() ? "win"
                : OperatingSystem.IsMacOS() ? "osx"
                : "linux";
            var runtime = $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
            return runtime == "linux-x64" ? [] : ["-r", runtime];
        }
    }

    private static string Publish()
    {
        var folder = Path.Combine(DotnetCommand.Work, "app");
        DotnetCommand.Build([
            "publish",
            "src/Functions",
            "-c",
            "Release",
            "-o",
            folder,
            .. Runtime,
            "--artifacts-path",
            DotnetCommand.Artifacts,
            "--nologo",
        ]);
        return folder;
    }
}
