namespace Serverless.Conformance.Tests.World;

/// <summary>What the value of a field is made of.</summary>
/// <param name="Hash">Of the way to it.</param>
/// <param name="Echo">Its arguments as text, which a String is; null where the field has none.</param>
internal readonly record struct Draw(uint Hash, string? Echo)
{
    public uint Roll(string purpose) => Fate.Roll(Fate.Hash(Hash, purpose));

    public bool IsWrong => Fate.Of(Hash) == Fate.IsWrong;
}
