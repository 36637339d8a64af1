namespace Serverless.GraphQL.Validation.Walking;

/// <summary>
/// The rules that look at <typeparamref name="T"/>, in the order of <see cref="SpecifiedRules"/>.
/// </summary>
internal readonly struct Listeners<T>(IReadOnlyList<IValidationRule> rules)
{
    private readonly IEnter<T>[] _entering = [.. rules.OfType<IEnter<T>>()];
    private readonly ILeave<T>[] _leaving = [.. rules.OfType<ILeave<T>>()];

    public void Enter(T node)
    {
        foreach (var rule in _entering)
            rule.Enter(node);
    }

    public void Leave(T node)
    {
        foreach (var rule in _leaving)
            rule.Leave(node);
    }
}
