using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Serverless.News.Index;

/// <summary>
/// An object in a list of one edition, from which a client pages on. Clients pass the text on unread; it is base64url
/// of <c>edition|letter and number of the object|index in the list</c>.
/// </summary>
/// <param name="Edition">The id of the edition.</param>
/// <param name="Key">The object.</param>
/// <param name="Index">
/// The object's index in the list that gave the cursor; in another list it may have another.
/// </param>
public sealed record Cursor(string Edition, CursorKey Key, int Index)
{
    /// <summary>Four times the length that an edition's id and three numbers need.</summary>
    private const int MaximumLength = 512;

    public override string ToString() =>
        Base64Url.EncodeToString(
            Encoding.UTF8.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"{Edition}|{Key.Letter}{Key.Number}|{Index}")
            )
        );

    public static bool TryParse(string text, [NotNullWhen(true)] out Cursor? cursor)
    {
        cursor = null;
        if (text.Length is 0 or > MaximumLength || !Base64Url.IsValid(text))
            return false;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|');
        if (
            parts is not [{ Length: > 0 } edition, [>= 'a' and <= 'z' and var letter, .. var number], var index]
            || !TryParseNumber(number, out var numberOfLetter)
            || !TryParseNumber(index, out var indexInList)
            || indexInList > int.MaxValue
        )
            return false;
        cursor = new(edition, new(letter, numberOfLetter), (int)indexInList);
        return true;
    }

    private static bool TryParseNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
