using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Tests.Execution;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Binding;

/// <summary>
/// Default values of custom scalars are checked when the scalar is bound, since nobody knows before what it takes.
/// </summary>
public sealed class DefaultValueTests
{
    [Fact]
    public void A_default_value_that_a_bound_scalar_does_not_take_is_reported_with_every_other_mismatch()
    {
        var problems = Assert.Throws<BindingException>(() => Bind("[\"a\", \"bb\"]", "5")).Message;

        const string Codes =
            "Query.a: the default value of \"codes\" does not fit: Expected value of type \"Code\", found \"bb\"; ";
        const string Code =
            "In: the default value of \"code\" does not fit: Expected value of type \"Code!\", found 5; ";
        Assert.Contains(Codes, problems, StringComparison.Ordinal);
        Assert.Contains(Code, problems, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_value_that_a_bound_scalar_takes_is_fine() => Assert.NotNull(Bind("[\"a\"]", "\"b\""));

    private static BoundSchema Bind(string codes, string code)
    {
        var schema = new SchemaBinder(
            Schema.Parse(
                $"type Query {{ a(codes: [Code] = {codes}, in: In): Int }} "
                    + $"input In {{ code: Code! = {code} }} scalar Code"
            )
        );
        schema.Scalar<string>("Code", static (text, writer) => writer.WriteString(text), TryParse, "one letter");
        schema.Input("In", static fields => new { Code = fields.Get<string>("code") });
        schema.Object<TestRoot>("Query").Field("a", static (_, _) => (int?)null);
        return schema.Build();
    }

    private static bool TryParse(ScalarInput input, out string code)
    {
        code = input.Text;
        return input.String?.Length == 1;
    }
}
