namespace Serverless.GraphQL.Binding;

/// <summary>Reads a custom scalar; false where the input is none, and then the value is not looked at. Must not throw.</summary>
public delegate bool ScalarParser<T>(ScalarInput input, out T? value);
