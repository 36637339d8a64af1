using System.Text;
using System.Text.Json;

namespace Serverless.GraphQL.Types.Values;

/// <summary>
/// Describes a JSON value for an error message: <c>{ a: 1, b: [1, 2] }</c>, cut where it is deep or long.
/// </summary>
internal static class ValueInspection
{
    private const int MostItems = 10;
    private const int DeepestShown = 1;
    private const int LongestText = 200;

    public static string Describe(JsonElement element)
    {
        var text = new StringBuilder();
        Append(text, element, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement element, int depth)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                AppendArray(text, element, depth);
                break;
            case JsonValueKind.Object:
                AppendObject(text, element, depth);
                break;
            default:
                AppendShort(text, element.GetRawText());
                break;
        }
    }

    private static void AppendArray(StringBuilder text, JsonElement array, int depth)
    {
        var length = array.GetArrayLength();
        if (depth > DeepestShown && length > 0)
        {
            text.Append("[Array]");
            return;
        }

        text.Append('[');
        foreach (var (index, item) in array.EnumerateArray().Take(MostItems).Index())
        {
            if (index > 0)
                text.Append(", ");
            Append(text, item, depth + 1);
        }

        var hidden = length - MostItems;
        if (hidden > 0)
            text.Append(hidden == 1 ? ", ... 1 more item" : $", ... {hidden} more items");
        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, JsonElement value, int depth)
    {
        var count = value.GetPropertyCount();
        if (count == 0 || depth > DeepestShown)
        {
            text.Append(count == 0 ? "{}" : "[Object]");
            return;
        }

        text.Append("{ ");
        foreach (var (index, property) in value.EnumerateObject().Take(MostItems).Index())
        {
            if (index > 0)
                text.Append(", ");
            AppendShort(text, property.Name);
            text.Append(": ");
            Append(text, property.Value, depth + 1);
        }

        text.Append(count > MostItems ? ", ... }" : " }");
    }

    private static void AppendShort(StringBuilder text, string part)
    {
        if (part.Length <= LongestText)
            text.Append(part);
        else
            text.Append(part, 0, LongestText).Append("...");
    }
}
