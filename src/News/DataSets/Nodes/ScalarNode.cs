namespace Serverless.News.DataSets.Nodes;

/// <summary>A text, number, boolean or null, according to who asks.</summary>
internal sealed class ScalarNode(Place place, string value, bool isQuoted) : DataNode(place)
{
    public string Value => value;

    /// <summary>True also for block scalars: then it is text and neither number, boolean nor null.</summary>
    public bool IsQuoted => isQuoted;

    public bool IsNull => !isQuoted && value is "" or "~" or "null" or "Null" or "NULL";

    public override int Characters => value.Length;

    public override string Kind => IsNull ? "nothing" : $"'{(value.Length > 40 ? value[..40] + "…" : value)}'";
}
