using System.Globalization;
using Serverless.GraphQL.Binding;

namespace Serverless.Conformance.Tests.Execution;

/// <summary>The custom scalar of the schema.</summary>
internal readonly record struct Even(int Number)
{
    public static bool TryParse(ScalarInput input, out Even even)
    {
        var isNumber = int.TryParse(input.Text, CultureInfo.InvariantCulture, out var number);
        even = new Even(number);
        return input.Kind == ScalarInputKind.Int && isNumber && number % 2 == 0;
    }
}
