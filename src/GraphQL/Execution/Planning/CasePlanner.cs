using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Execution.Nodes;

namespace Serverless.GraphQL.Execution.Planning;

/// <summary>Makes the case of one possible type of an abstract type.</summary>
internal sealed class CasePlanner<T>(Planner planner, Position position, int depth) : IObjectVisitor<AbstractCase<T>>
{
    public AbstractCase<T> Visit<TConcrete>(ObjectBindingOf<TConcrete> binding) =>
        new ConcreteCase<T, TConcrete>(planner.PlanObject(binding, position, depth));
}
