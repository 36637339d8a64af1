using System.Diagnostics.CodeAnalysis;

namespace Serverless.GraphQL.Binding;

/// <summary>Reads a custom scalar; false where the input is none. Must not throw.</summary>
public delegate bool ScalarParser<T>(ScalarInput input, [MaybeNullWhen(false)] out T value);
