namespace Serverless.News.Index;

/// <summary>A range of whole numbers that includes both ends; null is an open end.</summary>
public sealed record IntRange(int? Gte = null, int? Lte = null)
{
    internal bool Contains(int number) => number >= (Gte ?? int.MinValue) && number <= (Lte ?? int.MaxValue);
}
