using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;

namespace Serverless.GraphQL.Tests.Language;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("{ a", "Syntax Error: Expected Name, found <EOF>.", 1, 4)]
    [InlineData("{ a b: }", "Syntax Error: Expected Name, found \"}\".", 1, 8)]
    [InlineData("", "Syntax Error: Unexpected <EOF>.", 1, 1)]
    [InlineData("{\r\n  a(\r b: 1.) }", "Syntax Error: Invalid number, expected digit but got: \")\".", 3, 7)]
    public void Errors_say_what_was_expected_and_where(string text, string message, int line, int column)
    {
        var error = Assert.Single(Assert.Throws<GraphQLException>(() => Document.Parse(text)).Errors);

        Assert.Equal(message, error.Message);
        Assert.Equal(new SourceLocation(line, column), Assert.Single(error.Locations));
    }
}
