using Serverless.GraphQL.Execution.Coercion;

namespace Serverless.GraphQL.Execution.Costs;

/// <summary>
/// The cost of an operation, or of a part of it: a number where the document determines it, otherwise a small formula
/// over the variables of a request. Everything that does not depend on variables is added up once, when the cost is
/// made.
/// </summary>
internal abstract class Cost
{
    /// <summary>A cost far beyond any limit, which keeps lists within lists from becoming infinite.</summary>
    private const double Largest = 1e15;

    public static Cost None { get; } = new Fixed(0);

    public virtual bool IsFixed => false;

    public static Cost Of(double cost) => new Fixed(Math.Min(cost, Largest));

    public static Cost Sum(IEnumerable<Cost> costs)
    {
        var known = 0.0;
        List<Cost> others = [];
        foreach (var cost in costs)
        {
            if (cost is Fixed { Value: var value })
                known += value;
            else
                others.Add(cost);
        }

        return others.Count == 0 ? Of(known) : new Total(known, [.. others]);
    }

    public static Cost Max(IReadOnlyList<Cost> costs) =>
        costs.All(static cost => cost.IsFixed)
            ? Of(costs.Select(static cost => ((Fixed)cost).Value).DefaultIfEmpty().Max())
            : new Greatest([.. costs]);

    /// <summary>Multiplies this cost by the length of a list.</summary>
    public Cost Times(ListLength length)
    {
        if (length.IsFixed)
            return this is Fixed { Value: var value }
                ? Of(length.For(VariableValues.None) * value)
                : new Product(length, this);
        return this is Fixed { Value: 0 } ? None : new Product(length, this);
    }

    /// <summary>Returns the cost for the variables of a request.</summary>
    public double For(VariableValues variables) => Math.Min(Evaluate(variables), Largest);

    protected abstract double Evaluate(VariableValues variables);

    private sealed class Fixed(double value) : Cost
    {
        public double Value { get; } = value;

        public override bool IsFixed => true;

        protected override double Evaluate(VariableValues variables) => Value;
    }

    private sealed class Total(double known, Cost[] others) : Cost
    {
        protected override double Evaluate(VariableValues variables)
        {
            var sum = known;
            foreach (var cost in others)
                sum += cost.For(variables);
            return sum;
        }
    }

    private sealed class Greatest(Cost[] costs) : Cost
    {
        protected override double Evaluate(VariableValues variables)
        {
            var greatest = 0.0;
            foreach (var cost in costs)
                greatest = Math.Max(greatest, cost.For(variables));
            return greatest;
        }
    }

    private sealed class Product(ListLength length, Cost item) : Cost
    {
        protected override double Evaluate(VariableValues variables) => length.For(variables) * item.For(variables);
    }
}
