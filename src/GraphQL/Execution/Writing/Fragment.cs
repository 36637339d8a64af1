using System.Text;

namespace Serverless.GraphQL.Execution.Writing;

/// <summary>
/// Ready bytes of a response, such as <c>,"title":</c>. They are followed by zeros up to a multiple of
/// <see cref="Block"/>, so that they can be copied in whole blocks.
/// </summary>
internal readonly struct Fragment
{
    public const int Block = 32;

    private Fragment(byte[] padded, int length) => (Padded, Length) = (padded, length);

    public byte[] Padded { get; }

    public int Length { get; }

    public ReadOnlySpan<byte> Bytes => Padded.AsSpan(0, Length);

    public static Fragment Of(ReadOnlySpan<byte> bytes)
    {
        var padded = new byte[Math.Max(1, (bytes.Length + Block - 1) / Block) * Block];
        bytes.CopyTo(padded);
        return new Fragment(padded, bytes.Length);
    }

    public static Fragment Of(string json) => Of(Encoding.UTF8.GetBytes(json));

    /// <summary>Returns a name between quotes.</summary>
    public static Fragment Quoted(string name) => Of($"\"{name}\"");

    public Fragment Then(ReadOnlySpan<byte> next) => Of([.. Bytes, .. next]);

    public Fragment Then(string json) => Then(Encoding.UTF8.GetBytes(json));
}
