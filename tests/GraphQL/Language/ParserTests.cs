using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void An_alias_gives_a_field_its_response_name()
    {
        var fields = Operation("{ a b: c }").SelectionSet.Selections.Cast<FieldNode>().ToArray();

        Assert.Equal(["a", "b"], fields.Select(static field => field.ResponseName));
        Assert.Equal(["a", "c"], fields.Select(static field => field.Name.Value));
        Assert.Null(fields[0].Alias);
    }

    [Fact]
    public void Names_of_keywords_are_names_wherever_a_name_may_stand()
    {
        var operation = Operation(
            "query query($on: type) @mutation { fragment: on(null: null, true: true) { ...fragment ... on on { on } } }"
        );

        Assert.Equal("query", operation.Name?.Value);
        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]);
        Assert.Equal(["null", "true"], field.Arguments.Select(static argument => argument.Name.Value));
        Assert.IsType<NullValueNode>(field.Arguments[0].Value);
        Assert.Equal("fragment", Assert.IsType<FragmentSpreadNode>(field.SelectionSet?.Selections[0]).Name.Value);
        Assert.Equal(
            "on",
            Assert.IsType<InlineFragmentNode>(field.SelectionSet?.Selections[1]).TypeCondition?.Name.Value
        );
    }

    [Fact]
    public void Numbers_are_kept_as_written()
    {
        Assert.Equal(
            "-99999999999999999999",
            Assert.IsType<IntValueNode>(Parser.ParseValue("-99999999999999999999")).Value
        );
        Assert.Equal("-1.50E+0400", Assert.IsType<FloatValueNode>(Parser.ParseValue("-1.50E+0400")).Value);
    }

    [Fact]
    public void A_document_may_mix_both_kinds_of_definition()
    {
        var definitions = Document.Parse("{a} type A query B {c} extend type A @d fragment E on A {f}").Definitions;

        Assert.Equal(
            [
                nameof(OperationDefinitionNode),
                nameof(ObjectTypeDefinitionNode),
                nameof(OperationDefinitionNode),
                nameof(ObjectTypeDefinitionNode),
                nameof(FragmentDefinitionNode),
            ],
            definitions.Select(static definition => definition.GetType().Name)
        );
        Assert.True(Assert.IsType<ObjectTypeDefinitionNode>(definitions[3]).IsExtension);
    }

    [Fact]
    public void Descriptions_stand_before_definitions_of_both_kinds_and_before_variables()
    {
        var definitions = Document
            .Parse(
                """"
                "a" query Q("b" $c: D, """e""" $f: G) {h} "i" fragment J on K {l} "m" type N
                """"
            )
            .Definitions;

        var operation = Assert.IsType<OperationDefinitionNode>(definitions[0]);
        Assert.Equal("a", operation.Description?.Value);
        Assert.Equal(["b", "e"], operation.VariableDefinitions.Select(static variable => variable.Description?.Value));
        Assert.Equal(
            [false, true],
            operation.VariableDefinitions.Select(static variable => variable.Description?.IsBlock)
        );
        Assert.Equal("i", Assert.IsType<FragmentDefinitionNode>(definitions[1]).Description?.Value);
        Assert.Equal("m", Assert.IsType<ObjectTypeDefinitionNode>(definitions[2]).Description?.Value);
    }

    [Fact]
    public void Lists_longer_than_the_first_buffer_are_whole_and_in_order()
    {
        var names = Enumerable.Range(0, 1_000).Select(static i => $"f{i}").ToArray();
        var selections = Operation($"{{ a {{ {string.Join(' ', names)} }} z }}").SelectionSet.Selections;

        var inner = Assert.IsType<FieldNode>(selections[0]).SelectionSet?.Selections.Cast<FieldNode>();
        Assert.Equal(names, inner?.Select(static field => field.Name.Value));
        Assert.Equal("z", Assert.IsType<FieldNode>(selections[1]).Name.Value);
    }

    [Theory]
    [InlineData("1 2")]
    [InlineData("")]
    [InlineData("A!")]
    public void A_value_alone_is_the_whole_text(string text) =>
        Assert.Throws<GraphQLException>(() => Parser.ParseValue(text));

    [Fact]
    public void An_exception_tells_message_and_place()
    {
        var exception = Assert.Throws<GraphQLException>(() => Document.Parse("{\n  a b: }"));

        Assert.Equal("Syntax Error: Expected Name, found \"}\". (line 2, column 8)", exception.Message);
    }

    private static OperationDefinitionNode Operation(string text) =>
        Assert.IsType<OperationDefinitionNode>(Assert.Single(Document.Parse(text, ParserLimits.Trusted).Definitions));
}
