using System.Runtime.InteropServices;
using Serverless.Testing.Programs;

namespace Serverless.Functions.Tests;

/// <summary>
/// The folder that the README's publish command lays out, made once for a run and anew only where a source has changed.
/// Its intermediate files are its own, since other projects may be building meanwhile.
/// </summary>
internal static class PublishedApp
{
    private static readonly Lazy<string> Published = new(Publish);

    /// <summary>The app root. Tests only read it.</summary>
    public static string Folder => Published.Value;

    /// <summary>
    /// Nothing where the project's own system is this machine's, so that the command is the README's.
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
