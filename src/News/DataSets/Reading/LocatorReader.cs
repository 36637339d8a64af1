using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

/// <summary>Reads the places of an attribution in its document: <c>lines</c> or <c>locators</c>.</summary>
internal static class LocatorReader
{
    public static IReadOnlyList<Locator> Read(FieldReader attribution)
    {
        var lines = attribution.List(
            "lines",
            (node, label) => attribution.Values.LineNumber(node, label) is { } line ? new Locator(line) : null
        );
        var locators = attribution.Mappings("locators", "a locator", ReadLocator);
        if (attribution.Has("lines") && attribution.Has("locators"))
            attribution.Error("'lines' and 'locators' say the same; keep one of them");
        if (attribution.Has("lines"))
            locators = lines;
        foreach (var (locator, next) in locators.Zip(locators.Skip(1)))
        {
            if (IsBefore(next, locator))
                attribution.Error($"{Describe(next)} is listed after {Describe(locator)}; write them in reading order");
        }

        return locators;
    }

    private static Locator? ReadLocator(FieldReader fields)
    {
        var line = fields.RequiredValue("line", fields.Values.LineNumber);
        var start = fields.Value("start", fields.Values.Offset);
        var end = fields.Value("end", fields.Values.Offset);
        fields.Close();
        if (fields.Has("start") != fields.Has("end"))
            fields.Error("'start' and 'end' go together; give both or neither");
        else if (start >= end)
            fields.Error("'end' is the offset behind the last character and must be greater than 'start'");
        return line is { } known ? new(known, start, end) : null;
    }

    private static string Describe(Locator locator) =>
        locator.Start is { } start ? $"line {locator.Line}, offset {start}" : $"line {locator.Line}";

    private static bool IsBefore(Locator locator, Locator other) =>
        locator.Line < other.Line || (locator.Line == other.Line && locator.Start < other.Start);
}
