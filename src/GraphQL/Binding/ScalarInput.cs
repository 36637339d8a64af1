namespace Serverless.GraphQL.Binding;

/// <summary>One value that a client gave for a custom scalar, in a document or as a variable.</summary>
/// <param name="Kind">How it was written.</param>
/// <param name="Text">A string's content; of anything else its digits or <c>true</c>, <c>false</c>, as written.</param>
public readonly record struct ScalarInput(ScalarInputKind Kind, string Text)
{
    /// <summary>The text of a string; null of anything else, for scalars that are strings alone.</summary>
    public string? String => Kind == ScalarInputKind.String ? Text : null;
}

/// <summary>What a client wrote where a custom scalar is expected.</summary>
public enum ScalarInputKind
{
    String,
    Int,
    Float,
    Boolean,
}

/// <summary>Reads a custom scalar; false where the input is none, and then the value is not looked at. Must not throw.</summary>
public delegate bool ScalarParser<T>(ScalarInput input, out T? value);
