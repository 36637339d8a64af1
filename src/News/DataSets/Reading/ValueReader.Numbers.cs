using System.Globalization;
using Serverless.News.DataSets.Nodes;

namespace Serverless.News.DataSets.Reading;

internal sealed partial class ValueReader
{
    private const NumberStyles Decimal =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public double? Number(DataNode node, string label)
    {
        if (Scalar(node, label, "a number") is not { } scalar)
            return null;
        if (!scalar.IsQuoted && double.TryParse(scalar.Value, Decimal, CultureInfo.InvariantCulture, out var number))
        {
            // Adding zero turns minus zero into zero.
            return double.IsFinite(number) ? number + 0.0 : Refuse<double?>(node, $"{label} is not a finite number");
        }

        return Refuse<double?>(
            node,
            $"{label} must be a number such as 70 or 2.5, without quotes and separators, not {scalar.Kind}"
        );
    }

    /// <summary>Reads the number of a line in a document, from 1.</summary>
    public int? LineNumber(DataNode node, string label) => WholeNumber(node, label, 1);

    /// <summary>Reads an offset in a text, from 0.</summary>
    public int? Offset(DataNode node, string label) => WholeNumber(node, label, 0);

    private int? WholeNumber(DataNode node, string label, int least)
    {
        if (Scalar(node, label, "a whole number") is not { } scalar)
            return null;
        return
            !scalar.IsQuoted
            && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least
            ? number
            : Refuse<int?>(node, $"{label} must be a whole number from {least}, not {scalar.Kind}");
    }
}
