using System.Text;

namespace Serverless.News.Model;

/// <summary>Values of enumerations as schema.graphql and data sets write them: <c>PressRelease</c> is PRESS_RELEASE.</summary>
public static class EnumText
{
    /// <summary>In the order of declaration.</summary>
    public static IReadOnlyList<string> Names<T>()
        where T : struct, Enum => Table<T>.Names;

    /// <exception cref="KeyNotFoundException"><paramref name="value"/> is not declared.</exception>
    public static string NameOf<T>(T value)
        where T : struct, Enum => Table<T>.ByValue[value];

    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum => Table<T>.ByName.TryGetValue(name, out value);

    private static string Spell<T>(T value)
        where T : struct, Enum
    {
        var name = new StringBuilder();
        foreach (var letter in value.ToString())
            (char.IsUpper(letter) && name.Length > 0 ? name.Append('_') : name).Append(char.ToUpperInvariant(letter));
        return name.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly string[] Names = [.. Enum.GetValues<T>().Select(Spell)];

        public static readonly Dictionary<string, T> ByName = Enum.GetValues<T>().ToDictionary(Spell, StringComparer.Ordinal);

        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(static value => value, Spell);
    }
}
