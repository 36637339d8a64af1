namespace Serverless.News.DataSets.Nodes;

internal sealed class ListNode(Place place, IReadOnlyList<DataNode> items) : DataNode(place)
{
    public IReadOnlyList<DataNode> Items => items;

    public override int Characters { get; } = items.Sum(static item => item.Characters);

    public override string Kind => "a list";
}
