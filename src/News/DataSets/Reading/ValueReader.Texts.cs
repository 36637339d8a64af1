using System.Buffers;
using System.Text.RegularExpressions;
using Serverless.News.DataSets.Nodes;

namespace Serverless.News.DataSets.Reading;

internal sealed partial class ValueReader
{
    private static readonly SearchValues<char> Controls = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(static unit => (char)unit).Where(char.IsControl),
    ]);

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Reads a name: one line of at most 200 characters, which lists, filters and tables can show.</summary>
    public string? Name(DataNode node, string label)
    {
        var name = Text(node, label, DataSetLimits.NameLength);
        return name is not null && name.AsSpan().ContainsAny('\n', '\r')
            ? Refuse<string?>(node, $"{label} must stand on one line")
            : name;
    }

    public string? Sentence(DataNode node, string label) => Text(node, label, DataSetLimits.SentenceLength);

    public string? Prose(DataNode node, string label) => Text(node, label, DataSetLimits.ProseLength);

    /// <summary>
    /// Reads the full text unchanged, since offsets count its units. The size of its record bounds its length.
    /// </summary>
    public string? FullText(DataNode node, string label) =>
        Scalar(node, label, "text") is { } scalar && IsText(scalar, scalar.Value, label) ? scalar.Value : null;

    public string? Url(DataNode node, string label) =>
        Matching(
            node,
            label,
            "an absolute URL such as https://example.org/news/1",
            static text =>
                Uri.TryCreate(text, UriKind.Absolute, out var url)
                && url is { Scheme: "http" or "https", Host.Length: > 0 }
                && !text.AsSpan().ContainsAny(' ', '\n')
        );

    public string? Digest(DataNode node, string label) =>
        Matching(
            node,
            label,
            "the SHA-256 of the source document: 64 of 0-9 and a-f",
            static text => text.Length == 64 && !text.AsSpan().ContainsAnyExcept(HexDigits)
        );

    public string? WikidataId(DataNode node, string label) =>
        Matching(node, label, "Q and digits, such as Q843", static text => WikidataForm().IsMatch(text));

    public string? LanguageTag(DataNode node, string label) =>
        Matching(
            node,
            label,
            "a BCP 47 language tag such as en, ps or zh-Hant",
            static text => LanguageForm().IsMatch(text)
        );

    private string? Matching(DataNode node, string label, string form, Func<string, bool> matches)
    {
        var text = Text(node, label, DataSetLimits.SentenceLength);
        return text is null || matches(text) ? text : Refuse<string?>(node, $"{label} must be {form}, not {node.Kind}");
    }

    private string? Text(DataNode node, string label, int limit)
    {
        if (Scalar(node, label, "text") is not { } scalar)
            return null;
        var text = scalar.Value.Trim();
        if (!IsText(scalar, text, label))
            return null;
        return text.Length <= limit
            ? text
            : Refuse<string?>(node, $"{label} has {text.Length} characters; it must have at most {limit}");
    }

    private bool IsText(ScalarNode node, string text, string label)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Refuse<bool>(node, $"{label} is empty; leave it out or write something");
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Controls) is >= 0 and var at)
        {
            if (rest[at] is not ('\t' or '\n' or '\r'))
                return Refuse<bool>(node, $"{label} holds the control character U+{(int)rest[at]:X4}; take it out");
            rest = rest[(at + 1)..];
        }

        return true;
    }

    [GeneratedRegex(@"^Q[1-9][0-9]{0,11}\z")]
    private static partial Regex WikidataForm();

    /// <summary>Matches langtag and privateuse of RFC 5646, section 2.1, without the irregular tags of old.</summary>
    [GeneratedRegex(
        @"^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
            + @"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
            + @"|x(?:-[a-z0-9]{1,8})+)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LanguageForm();
}
