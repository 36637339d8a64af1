using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Building;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>The schema that the rules check, and the problems that they report.</summary>
internal sealed class SchemaRuleContext
{
    private readonly List<(int Offset, GraphQLError Error)> _errors = [];

    public SchemaRuleContext(SchemaDocument document, TypeBuilder types, RootTypes roots)
    {
        Document = document;
        Types = types;
        Roots = roots;
        Directives = new Dictionary<string, DirectiveDefinition>(types.Directives, StringComparer.Ordinal);
        foreach (var (name, directive) in SpecifiedDefinitions.Directives)
            Directives.TryAdd(name, directive);
    }

    public SchemaDocument Document { get; }

    public TypeBuilder Types { get; }

    public RootTypes Roots { get; }

    /// <summary>The directives of the document, and the built-in ones that it does not define itself.</summary>
    public Dictionary<string, DirectiveDefinition> Directives { get; }

    /// <summary>The reported problems in the order of the document.</summary>
    public IReadOnlyList<GraphQLError> Errors =>
        [.. _errors.OrderBy(static entry => entry.Offset).Select(static entry => entry.Error)];

    public IEnumerable<T> TypesOf<T>()
        where T : NamedType => Types.Types.Values.OfType<T>();

    /// <summary>Reports a problem.</summary>
    /// <param name="message">A sentence that tells what is wrong.</param>
    /// <param name="nodes">The places of the problem; a null is something that the specification defines.</param>
    public void Report(string message, params IEnumerable<Node?> nodes)
    {
        var offsets = nodes.OfType<Node>().Select(static node => node.Location.Start).ToList();
        var error = new GraphQLError { Message = message, Locations = [.. offsets.Select(Document.Source.LocationAt)] };
        _errors.Add((offsets.FirstOrDefault(), error));
    }
}
