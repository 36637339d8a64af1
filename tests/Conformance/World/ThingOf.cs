namespace Serverless.Conformance.Tests.World;

/// <summary>An object of one type: types behind an interface or union are told apart by class.</summary>
internal sealed class ThingOf<TMark>(uint hash) : Thing(hash);
