namespace Serverless.GraphQL.Binding;

/// <summary>Bindings and schema do not fit; the message lists every mismatch, one on a line.</summary>
public sealed class BindingException(IReadOnlyList<string> problems)
    : Exception(
        $"The bindings do not fit the schema:{string.Concat(problems.Select(static problem => $"\n- {problem}"))}"
    )
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
