using System.Globalization;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph;

/// <summary>Binds the scalars, the dates and the ranges that records of several kinds have.</summary>
internal sealed class ScalarBindings : ISchemaBindings
{
    private const int MaximumReference = 200;

    public void Bind(SchemaBinder schema)
    {
        schema.Scalar<DateOnly>(
            "Date",
            static (date, writer) => writer.WriteString(date, "yyyy-MM-dd"),
            static (input, out date) =>
                DateOnly.TryParseExact(
                    input.String,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out date
                ),
            "a calendar date such as 2025-10-19"
        );
        schema.Scalar<DateTimeOffset>(
            "DateTime",
            static (instant, writer) => writer.WriteString(instant.UtcDateTime, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"),
            static (input, out instant) =>
                DateTimeOffset.TryParseExact(
                    input.String,
                    "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out instant
                ),
            "an instant with its offset such as 2025-10-19T12:00:00Z"
        );
        schema.Scalar<string>("URL", static (url, writer) => writer.WriteString(url), Text(IsUrl), "an absolute URL");
        schema.Scalar<string>(
            "LanguageTag",
            static (tag, writer) => writer.WriteString(tag),
            Text(IsLanguageTag),
            "a language tag such as en or zh-Hant"
        );
        schema.Scalar<string>(
            "EntityRef",
            static (reference, writer) => writer.WriteString(reference),
            Text(IsReference),
            "an id, slug, name, Wikidata id or handle of an entity, 1 to 200 characters"
        );

        BindDates(schema);
        schema.Enum<OrderDirection>("OrderDirection");
        schema.Input<DateRange>(
            "DateRange",
            static range => new(range.Get<DateOnly?>("from"), range.Get<DateOnly?>("to"))
        );
        schema.Input<IntRange>("IntRange", static range => new(range.Get<int?>("gte"), range.Get<int?>("lte")));
    }

    private static void BindDates(SchemaBinder schema)
    {
        schema.Enum<DatePrecision>("DatePrecision");
        schema.Enum<Provenance>("Provenance");
        schema
            .Object<FuzzyDate>("FuzzyDate")
            .Field("edtf", static date => date.Edtf)
            .Field("earliest", static date => date.Earliest)
            .Field("latest", static date => date.Latest)
            .Field("precision", static date => date.Precision)
            .Field("approximate", static date => date.Approximate)
            .Field("provenance", static date => date.Provenance);
    }

    private static ScalarParser<string> Text(Func<string, bool> isValid) =>
        (input, out text) => (text = input.String) is not null && isValid(text);

    private static bool IsUrl(string text) => Uri.TryCreate(text, UriKind.Absolute, out _);

    private static bool IsReference(string text) => text.Length is > 0 and <= MaximumReference;

    /// <summary>
    /// Returns true for subtags of 1 to 8 letters and digits with hyphens between them, the shape of RFC 5646, section
    /// 2.1.
    /// </summary>
    private static bool IsLanguageTag(string tag) =>
        tag.Split('-').All(static subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
}
