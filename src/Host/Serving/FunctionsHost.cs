using System.Globalization;

namespace Serverless.Host.Serving;

/// <summary>What the Functions host tells the program that it starts.</summary>
internal static class FunctionsHost
{
    private const string PortVariable = "FUNCTIONS_CUSTOMHANDLER_PORT";

    /// <summary>The port on which it will ask us; null where it did not start us.</summary>
    /// <exception cref="Failure">It is no port.</exception>
    public static int? Port()
    {
        if (Environment.GetEnvironmentVariable(PortVariable) is not { Length: > 0 } text) return null;
        return ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0
            ? port
            : throw new Failure($"{PortVariable} is a number from 1 to {ushort.MaxValue}, not '{text}'.");
    }
}
