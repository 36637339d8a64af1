using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

/// <summary>Reads a quantity.</summary>
internal static class QuantityReader
{
    public static Quantity Read(FieldReader fields)
    {
        var values = fields.Values;
        var exact = fields.Value("exact", values.Number);
        var quantity = new Quantity
        {
            Min = fields.Value("min", values.Number) ?? exact,
            Max = fields.Value("max", values.Number) ?? exact,
            MinInclusive = fields.Value("minInclusive", values.Boolean) ?? true,
            MaxInclusive = fields.Value("maxInclusive", values.Boolean) ?? true,
            Approximate = fields.Value("approximate", values.Boolean) ?? false,
            Unit = fields.RequiredValue("unit", values.Name) ?? "",
            Measure = fields.RequiredValue("measure", values.Name) ?? "",
            Text = fields.RequiredValue("text", values.Name) ?? "",
        };
        fields.Close();
        if (Mistake(fields, quantity) is { } mistake)
            fields.Error(mistake);
        return quantity;
    }

    private static string? Mistake(FieldReader fields, Quantity quantity)
    {
        var (min, max) = (fields.Has("min"), fields.Has("max"));
        if (fields.Has("exact") && (min || max || fields.Has("minInclusive") || fields.Has("maxInclusive")))
            return "'exact' stands alone; take it out, or the bounds";
        if (!fields.Has("exact") && !min && !max)
            return "a quantity needs 'exact', 'min' or 'max'";
        if (fields.Has("minInclusive") && !min)
            return "'minInclusive' stands without 'min'";
        if (fields.Has("maxInclusive") && !max)
            return "'maxInclusive' stands without 'max'";
        if (quantity.Min > quantity.Max)
            return "'min' is greater than 'max'";
        return quantity.Min == quantity.Max && !(quantity.MinInclusive && quantity.MaxInclusive)
            ? "'min' equals 'max' and one of them is not included, so that no number is left"
            : null;
    }
}
