namespace Serverless.Conformance.Tests.Generation;

/// <summary>A source of randomness that follows from a seed: it is the same in every run, on every machine.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Returns a number from 0 to one less than <paramref name="count"/>.</summary>
    public int Below(int count) => _random.Next(count);

    /// <summary>Returns true once in so many times.</summary>
    public bool OneIn(int count) => _random.Next(count) == 0;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>Returns some of the choices in their order: each is taken once in so many times.</summary>
    public List<T> Some<T>(IEnumerable<T> choices, int oneIn = 2) => [.. choices.Where(_ => OneIn(oneIn))];

    /// <summary>Returns as many different choices as asked for, or all if there are fewer.</summary>
    public List<T> Pick<T>(IReadOnlyList<T> choices, int count)
    {
        var rest = choices.ToList();
        while (rest.Count > count)
            rest.RemoveAt(_random.Next(rest.Count));
        return rest;
    }

    public List<T> Shuffle<T>(IEnumerable<T> items) => [.. items.OrderBy(_ => _random.Next())];

    public IEnumerable<T> Repeat<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make);
}
