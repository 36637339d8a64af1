namespace Serverless.GraphQL.Binding;

/// <summary>One value that a client gave for a custom scalar, in a document or as a variable.</summary>
/// <param name="Kind">How the value was written.</param>
/// <param name="Text">
/// The content of a string; the digits of a number as they were written; <c>true</c> or <c>false</c>.
/// </param>
public readonly record struct ScalarInput(ScalarInputKind Kind, string Text)
{
    /// <summary>
    /// The content of a string; null for any other kind. Suits scalars that take nothing but strings.
    /// </summary>
    public string? String => Kind == ScalarInputKind.String ? Text : null;
}

/// <summary>The kinds of values that a client may write where a custom scalar is expected.</summary>
public enum ScalarInputKind
{
    String,
    Int,
    Float,
    Boolean,
}

/// <summary>
/// Reads a value of a custom scalar. False where the input is not valid: the value is then ignored. A parser must not
/// throw.
/// </summary>
public delegate bool ScalarParser<T>(ScalarInput input, out T? value);
