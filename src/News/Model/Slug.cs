using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Serverless.News.Model;

/// <summary>Makes and checks slugs, the part of an id behind its type: <c>[a-z0-9][a-z0-9-]{0,99}</c>.</summary>
internal static class Slug
{
    public const int Length = 100;

    public const string Form = "ids are 1 to 100 of a-z, 0-9 and '-', beginning with a letter or digit";

    private const int HashLength = 16;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static bool IsValid(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= Length && text[0] != '-' && !text.ContainsAnyExcept(Letters);

    /// <summary>
    /// Returns a value of an enumeration as a part of an id: <c>differs-in-scope</c> for DIFFERS_IN_SCOPE.
    /// </summary>
    public static string Of<T>(T value)
        where T : struct, Enum => EnumText.NameOf(value).ToLowerInvariant().Replace('_', '-');

    /// <summary>
    /// Joins the parts by <c>--</c>. Of more than 100 characters it keeps the beginning and adds 16 hex digits of the
    /// SHA-256 of the whole, so that ids depend on nothing but the parts.
    /// </summary>
    public static string Derive(params ReadOnlySpan<string> parts)
    {
        var whole = string.Join("--", parts);
        if (whole.Length <= Length)
            return whole;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)));
        return $"{whole[..(Length - HashLength - 1)]}-{hash[..HashLength]}";
    }
}
