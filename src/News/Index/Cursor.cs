using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Serverless.News.Index;

/// <summary>
/// A place in a list of one edition. Clients pass it on unread; as text it is base64url of
/// <c>edition|sort and number of the object|position in the list</c>.
/// </summary>
/// <param name="Edition">The id of the edition.</param>
/// <param name="Key">The object there.</param>
/// <param name="Position">Where it stood in the list that gave the cursor; in another list it may stand elsewhere.</param>
public sealed record Cursor(string Edition, CursorKey Key, int Position)
{
    /// <summary>Four times what an edition's id and three numbers need.</summary>
    private const int MaximumLength = 512;

    public override string ToString() =>
        Base64Url.EncodeToString(
            Encoding.UTF8.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"{Edition}|{Key.Letter}{Key.Number}|{Position}")
            )
        );

    public static bool TryParse(string text, [NotNullWhen(true)] out Cursor? cursor)
    {
        cursor = null;
        if (text.Length is 0 or > MaximumLength || !Base64Url.IsValid(text))
            return false;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|');
        if (
            parts is not [{ Length: > 0 } edition, [>= 'a' and <= 'z' and var letter, .. var number], var position]
            || !TryParseNumber(number, out var numberOfLetter)
            || !TryParseNumber(position, out var place)
            || place > int.MaxValue
        )
            return false;
        cursor = new(edition, new(letter, numberOfLetter), (int)place);
        return true;
    }

    private static bool TryParseNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
