using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Serverless.News.Index;

/// <summary>
/// Writes names so that those which differ only in case, diacritics, typographic quotes and dashes, or spacing are
/// equal: <c>Türkiye</c> and <c>TURKIYE</c>. The table of letters is ours, because the process runs with invariant
/// globalization, in which <see cref="string.Normalize()"/> leaves everything but ASCII as it is. Combining marks are
/// dropped in every script.
/// </summary>
internal static class NameFolding
{
    /// <summary>
    /// The folded form of lower-case letters: Latin with diacritics, ligatures, Greek, Cyrillic and Arabic.
    /// </summary>
    private static readonly FrozenDictionary<char, string> Folded = Table(
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("ae", "æǣǽ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ðďđḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ƒḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("ij", "ĳ"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľłḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňŉŋǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("oe", "œ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšſșṡṣṥṧṩẛ"),
        ("ss", "ß"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
        ("α", "ά"),
        ("ε", "έ"),
        ("η", "ή"),
        ("ι", "ΐίϊ"),
        ("ο", "ό"),
        ("σ", "ς"),
        ("υ", "ΰϋύ"),
        ("ω", "ώ"),
        ("а", "ӑӓ"),
        ("г", "ѓ"),
        ("е", "ѐёӗ"),
        ("ж", "ӂӝ"),
        ("з", "ӟ"),
        ("и", "йѝӣӥ"),
        ("к", "ќ"),
        ("о", "ӧ"),
        ("у", "ўӯӱӳ"),
        ("ч", "ӵ"),
        ("ы", "ӹ"),
        ("э", "ӭ"),
        ("і", "ї"),
        ("ا", "آأإ"),
        ("و", "ؤ"),
        ("ي", "ئ"),
        ("ہ", "ۂ"),
        ("ے", "ۓ"),
        ("ە", "ۀ"),
        ("'", "‘’ʼ`´"),
        ("\"", "“”„«»"),
        ("-", "‐‑‒–—")
    );

    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var lower = char.ToLowerInvariant(letter);
            if (char.IsWhiteSpace(lower))
                AppendSpace(folded);
            else if (Folded.TryGetValue(lower, out var replacement))
                folded.Append(replacement);
            else if (!IsDropped(lower))
                folded.Append(lower);
        }

        return folded.ToString().TrimEnd();
    }

    private static bool IsDropped(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    /// <summary>Appends one space for a run of white space, and none at the start.</summary>
    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
            folded.Append(' ');
    }

    private static FrozenDictionary<char, string> Table(params ReadOnlySpan<(string Plain, string Letters)> rows)
    {
        var table = new Dictionary<char, string> { ['İ'] = "i", ['ẞ'] = "ss" };
        foreach (var (plain, letters) in rows)
        {
            foreach (var letter in letters)
                table.Add(letter, plain);
        }

        return table.ToFrozenDictionary();
    }
}
