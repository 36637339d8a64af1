using Serverless.News.Model;

namespace Serverless.Testing.News;

/// <summary>Quantities for tests.</summary>
public static class Numbers
{
    /// <param name="written">
    /// <c>50</c>, <c>&gt;70</c>, <c>&gt;=50</c>, <c>&lt;48</c>, <c>&lt;=48</c> or <c>24..99</c>.
    /// </param>
    public static Quantity Of(string written, string measure = "people killed", string unit = "person")
    {
        var number = new Quantity
        {
            Unit = unit,
            Measure = measure,
            Text = written,
        };
        return written switch
        {
            ['>', '=', .. var min] => number with { Min = Parse(min) },
            ['>', .. var min] => number with { Min = Parse(min), MinInclusive = false },
            ['<', '=', .. var max] => number with { Max = Parse(max) },
            ['<', .. var max] => number with { Max = Parse(max), MaxInclusive = false },
            _ when written.Split("..") is [var min, var max] => number with { Min = Parse(min), Max = Parse(max) },
            _ => number with { Min = Parse(written), Max = Parse(written) },
        };
    }

    private static double Parse(string number) =>
        double.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
