namespace Serverless.Conformance.Tests.World;

/// <summary>An object of a world: what its fields give follows from its hash.</summary>
internal abstract class Thing(uint hash)
{
    private int _mutations;

    public uint Hash { get; } = hash;

    /// <summary>How many mutations ran before on this root.</summary>
    public int NextMutation() => _mutations++;
}
