namespace Serverless.News.DataSets.Nodes;

/// <summary>A value of a file, as written: nothing is converted by how it looks.</summary>
internal abstract class DataNode(Place place)
{
    public Place Place => place;

    /// <summary>UTF-16 units of all scalars in it, keys included: what a record weighs.</summary>
    public abstract int Characters { get; }

    /// <summary>What a message calls it.</summary>
    public abstract string Kind { get; }
}
