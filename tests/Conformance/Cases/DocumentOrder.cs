using System.Text.Json;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>
/// Checks that errors are in the order of the data, by their positions or the nulls above these.
/// </summary>
internal static class DocumentOrder
{
    /// <summary>Returns whether the errors of a response are in the order of its data.</summary>
    public static bool Holds(JsonElement response)
    {
        if (!response.TryGetProperty("data", out var data) || !response.TryGetProperty("errors", out var errors))
            return true;

        var places = errors.EnumerateArray().Select(error => PlaceOf(error.GetProperty("path"), data)).ToList();
        return places.Zip(places.Skip(1)).All(static pair => Compare(pair.First, pair.Second) <= 0);
    }

    /// <summary>Returns a path as indexes: that of the entry or item at each level of the data.</summary>
    private static List<int> PlaceOf(JsonElement path, JsonElement data)
    {
        var place = new List<int>();
        foreach (var step in path.EnumerateArray())
        {
            if (data.ValueKind == JsonValueKind.Null)
                break;

            var index = step.ValueKind == JsonValueKind.Number ? step.GetInt32() : IndexOf(data, step.GetString()!);
            place.Add(index);
            data = data.ValueKind == JsonValueKind.Array ? data[index] : data.EnumerateObject().ElementAt(index).Value;
        }

        return place;
    }

    private static int IndexOf(JsonElement data, string name) =>
        data.EnumerateObject().TakeWhile(entry => entry.Name != name).Count();

    private static int Compare(List<int> first, List<int> second)
    {
        var differing = first.Zip(second).FirstOrDefault(static pair => pair.First != pair.Second);
        return differing == default ? first.Count.CompareTo(second.Count) : differing.First.CompareTo(differing.Second);
    }
}
