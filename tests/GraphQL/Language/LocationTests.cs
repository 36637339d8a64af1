using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Tests.Language;

public sealed class LocationTests
{
    [Theory]
    [InlineData(KitchenSink.Executable)]
    [InlineData(KitchenSink.TypeSystem)]
    public void Every_node_is_the_text_at_its_location(string text)
    {
        var count = 0;
        foreach (var node in Document.Parse(text).Definitions.SelectMany(SyntaxTree.Walk))
        {
            var excerpt = text[node.Location.Start..node.Location.End];
            Assert.Equal(excerpt.Trim(), excerpt);
            Assert.Equal(Printer.Print(node), Printer.Print(Reparse(node, excerpt)));
            count++;
        }

        Assert.True(count > 200, $"Only {count} nodes were compared.");
    }

    [Theory]
    [InlineData(KitchenSink.Executable)]
    [InlineData(KitchenSink.TypeSystem)]
    public void Every_node_lies_within_its_parent(string text)
    {
        foreach (var node in Document.Parse(text).Definitions.SelectMany(SyntaxTree.Walk))
        {
            foreach (var child in SyntaxTree.Children(node))
            {
                Assert.InRange(child.Location.Start, node.Location.Start, child.Location.End);
                Assert.InRange(child.Location.End, child.Location.Start, node.Location.End);
            }
        }
    }

    /// <summary>Parses an excerpt at a place where its kind of node may stand.</summary>
    private static Node Reparse(Node node, string excerpt) =>
        node switch
        {
            DefinitionNode => Document.Parse(excerpt).Definitions[0],
            ValueNode => Parser.ParseValue(excerpt),
            TypeNode => Parser.ParseType(excerpt),
            NameNode => new NameNode { Value = excerpt, Location = default },
            SelectionSetNode => Operation(excerpt).SelectionSet,
            SelectionNode => Operation($"{{{excerpt}}}").SelectionSet.Selections[0],
            DirectiveNode => Operation($"query {excerpt} {{a}}").Directives[0],
            VariableDefinitionNode => Operation($"query({excerpt}) {{a}}").VariableDefinitions[0],
            ArgumentNode => ((FieldNode)Operation($"{{a({excerpt})}}").SelectionSet.Selections[0]).Arguments[0],
            ObjectFieldNode => ((ObjectValueNode)Parser.ParseValue($"{{{excerpt}}}")).Fields[0],
            OperationTypeDefinitionNode => Definition<SchemaDefinitionNode>($"schema {{{excerpt}}}").OperationTypes[0],
            FieldDefinitionNode => Definition<ObjectTypeDefinitionNode>($"type A {{{excerpt}}}").Fields[0],
            InputValueDefinitionNode => Definition<InputObjectTypeDefinitionNode>($"input A {{{excerpt}}}").Fields[0],
            EnumValueDefinitionNode => Definition<EnumTypeDefinitionNode>($"enum A {{{excerpt}}}").Values[0],
            _ => throw new NotSupportedException(node.GetType().Name),
        };

    private static OperationDefinitionNode Operation(string text) => Definition<OperationDefinitionNode>(text);

    private static T Definition<T>(string text) => Assert.IsType<T>(Assert.Single(Document.Parse(text).Definitions));
}
