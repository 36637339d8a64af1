using System.Runtime.CompilerServices;
using System.Text;

namespace Serverless.News.Model;

/// <summary>
/// Spells values of enumerations as schema.graphql and data sets do: <c>PressRelease</c> is PRESS_RELEASE. It works for
/// the enumerations of the model, whose values are numbered from 0 without gaps, so that one table of names serves both
/// ways.
/// </summary>
public static class EnumText
{
    /// <summary>Returns the names of all values in the order of declaration.</summary>
    public static IReadOnlyList<string> Names<T>()
        where T : struct, Enum => Table<T>.Names;

    /// <exception cref="IndexOutOfRangeException"><paramref name="value"/> is not declared.</exception>
    public static string NameOf<T>(T value)
        where T : struct, Enum => Table<T>.Names[Unsafe.BitCast<T, int>(value)];

    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        var index = Array.IndexOf(Table<T>.Names, name);
        value = index < 0 ? default : At<T>(index);
        return index >= 0;
    }

    /// <summary>Returns the value whose name stands at the index in <see cref="Names"/>.</summary>
    internal static T At<T>(int index)
        where T : struct, Enum => Unsafe.BitCast<int, T>(index);

    private static string Spell(string name)
    {
        var spelled = new StringBuilder();
        foreach (var letter in name)
            (char.IsUpper(letter) && spelled.Length > 0 ? spelled.Append('_') : spelled).Append(
                char.ToUpperInvariant(letter)
            );
        return spelled.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly string[] Names = Array.ConvertAll(Enum.GetNames<T>(), Spell);
    }
}
