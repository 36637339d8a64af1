using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Building;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>What the rules look at, and where they report.</summary>
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

    /// <summary>The defined directives, and the built-in ones that the document does not define itself.</summary>
    public Dictionary<string, DirectiveDefinition> Directives { get; }

    /// <summary>What was reported, in the order of the document.</summary>
    public IReadOnlyList<GraphQLError> Errors =>
        [.. _errors.OrderBy(static entry => entry.Offset).Select(static entry => entry.Error)];

    public IEnumerable<T> TypesOf<T>()
        where T : NamedType => Types.Types.Values.OfType<T>();

    /// <param name="message">A whole sentence.</param>
    /// <param name="nodes">The places it speaks of; null ones are of what the specification defines, and have no place.</param>
    public void Report(string message, params IEnumerable<Node?> nodes)
    {
        var offsets = nodes.OfType<Node>().Select(static node => node.Location.Start).ToList();
        var error = new GraphQLError { Message = message, Locations = [.. offsets.Select(Document.Source.LocationAt)] };
        _errors.Add((offsets.FirstOrDefault(), error));
    }
}
