namespace Serverless.News.Index;

/// <summary>Whole numbers, both ends included; null is an open end.</summary>
public sealed record IntRange(int? Gte = null, int? Lte = null)
{
    internal bool Contains(int number) => number >= (Gte ?? int.MinValue) && number <= (Lte ?? int.MaxValue);
}
