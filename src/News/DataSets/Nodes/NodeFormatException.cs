namespace Serverless.News.DataSets.Nodes;

/// <summary>A file that is YAML but holds what data sets refuse, so that reading on would only bring up false problems.</summary>
internal sealed class NodeFormatException(Place place, string message) : Exception(message)
{
    public Place Place => place;
}
