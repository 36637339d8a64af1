using System.Globalization;
using System.Text;

namespace Serverless.ReadyMadeWorker;

/// <summary>
/// The ready-made responses: files in the folder that ANSWERS names, each named by the length in bytes of its request.
/// A file holds the headers, one on each line, then an empty line and the body.
/// </summary>
public sealed class ReadyMadeAnswers
{
    private readonly Dictionary<long, ReadyMadeAnswer> _byLength = Directory
        .EnumerateFiles(Environment.GetEnvironmentVariable("ANSWERS")!)
        .ToDictionary(static file => long.Parse(Path.GetFileName(file), CultureInfo.InvariantCulture), Read);

    /// <summary>Returns the response to a request of a length; null if there is none.</summary>
    public ReadyMadeAnswer? Find(long length) => _byLength.GetValueOrDefault(length);

    private static ReadyMadeAnswer Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var end = bytes.AsSpan().IndexOf("\n\n"u8);
        var headers = new List<KeyValuePair<string, string>>();
        foreach (var line in Encoding.ASCII.GetString(bytes, 0, end).Split('\n'))
        {
            var colon = line.IndexOf(':');
            headers.Add(new(line[..colon], line[(colon + 1)..].Trim()));
        }

        return new ReadyMadeAnswer([.. headers], bytes[(end + 2)..]);
    }
}

/// <summary>The response to one request.</summary>
/// <param name="Headers">The headers without the length.</param>
/// <param name="Body">The body.</param>
public sealed record ReadyMadeAnswer(KeyValuePair<string, string>[] Headers, byte[] Body);
