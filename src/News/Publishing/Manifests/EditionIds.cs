namespace Serverless.News.Publishing.Manifests;

/// <summary>
/// Creates the ids of editions. An id has seven characters for the second, counted backward so that the newest sorts
/// first, and six of the digest of the content, by which a person tells two editions apart. The seven are Crockford's
/// base 32, which has no i, l, o and u.
/// </summary>
internal static class EditionIds
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private const int TimeLength = 7;

    /// <summary>35 bits of seconds since 1970 end in the year 3058.</summary>
    private const long LastSecond = (1L << (5 * TimeLength)) - 1;

    public static string Create(DateTimeOffset time, string contentDigest) =>
        string.Concat(Text(LastSecond - time.ToUnixTimeSeconds()), "-", contentDigest.AsSpan(0, 6));

    private static string Text(long value) =>
        string.Create(
            TimeLength,
            value,
            static (text, value) =>
            {
                for (var position = text.Length - 1; position >= 0; position--, value >>= 5)
                    text[position] = Alphabet[(int)(value & 31)];
            }
        );
}
