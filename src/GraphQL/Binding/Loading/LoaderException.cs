namespace Serverless.GraphQL.Binding.Loading;

/// <summary>A loader threw instead of giving results: everyone who asked it in that call fails with this.</summary>
internal sealed class LoaderException(Exception inner) : Exception("A loader failed: " + inner.Message, inner);
