using System.Diagnostics.CodeAnalysis;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;

namespace Serverless.Conformance.Tests.World;

/// <summary>A custom scalar that is a class: a text of small letters.</summary>
internal sealed record Word(string Text)
{
    public static bool TryParse(ScalarInput input, [NotNullWhen(true)] out Word? word)
    {
        word = input.String is { } text && IsWord(text) ? new Word(text) : null;
        return word is not null;
    }

    public static void Write(Word word, ScalarWriter writer)
    {
        if (!IsWord(word.Text))
            throw new FieldErrorException("It is not a word.");
        writer.WriteString(word.Text);
    }

    private static bool IsWord(string text) => text.Length > 0 && text.All(char.IsAsciiLetterLower);
}
