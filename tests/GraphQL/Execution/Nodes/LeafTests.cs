using System.Globalization;
using Serverless.GraphQL.Binding;

namespace Serverless.GraphQL.Tests.Execution.Nodes;

/// <summary>Tests result coercion (specification, section 3.5).</summary>
public sealed class LeafTests
{
    private enum Size
    {
        Small,
        VeryLarge,
    }

    private enum Bits : byte
    {
        One = 1,
        Four = 4,
    }

    private static readonly TestServer Server = new(
        """
        type Query {
          int: Int!  long: Int!  tooLong: Int  float: Float!  single: Float!  decimal: Float!  whole: Float!
          nan: Float  infinite: Float  singleNan: Float
          text: String!  yes: Boolean!  no: Boolean!  id: ID!  intId: ID!  longId: ID!  guidId: ID!  maybe: Int
          maybeNot: Int
          size: Size!  noSize: Size  wrongSize: Size  bits: Bits!  wrongBits: Bits  sizes: [Size!]!
          date: Date!  noDate: Date  big: Big!  flag: Flag!  ratio: Ratio!  noRatio: Ratio  odd: Odd  twice: Odd
        }
        enum Size { SMALL VERY_LARGE }
        enum Bits { ONE FOUR }
        scalar Date scalar Big scalar Flag scalar Ratio scalar Odd
        """,
        static schema =>
        {
            schema.Enum<Size>("Size");
            schema.Enum<Bits>("Bits");
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
                "a date"
            );
            schema.Scalar<long>("Big", static (value, writer) => writer.WriteNumber(value), NoInput, "nothing");
            schema.Scalar<bool>("Flag", static (value, writer) => writer.WriteBoolean(value), NoInput, "nothing");
            schema.Scalar<double>("Ratio", static (value, writer) => writer.WriteNumber(value), NoInput, "nothing");
            schema.Scalar<string>(
                "Odd",
                static (value, writer) =>
                {
                    if (value.Length == 2)
                        writer.WriteString(value);
                    writer.WriteString(new Quoted(), default);
                },
                static (_, out value) => (value = null!) is not null,
                "nothing"
            );
            BindQuery(schema.Object<TestRoot>("Query"));
        }
    );

    private static bool NoInput<T>(ScalarInput input, out T value)
    {
        value = default!;
        return false;
    }

    private static void BindQuery(ObjectBinder<TestRoot> query)
    {
        query
            .Field("int", static _ => int.MinValue)
            .Field("long", static _ => (long)int.MaxValue)
            .Field("tooLong", static _ => 1L + int.MaxValue);
        query
            .Field("float", static _ => 0.1)
            .Field("single", static _ => 0.1f)
            .Field("decimal", static _ => 1.50m)
            .Field("whole", static _ => 7);
        query
            .Field("nan", static _ => double.NaN)
            .Field("infinite", static _ => double.NegativeInfinity)
            .Field("singleNan", static _ => float.NaN);
        query.Field("text", static _ => "say \"é\"\n").Field("yes", static _ => true).Field("no", static _ => false);
        query
            .Field("id", static _ => "x")
            .Field("intId", static _ => -5)
            .Field("longId", static _ => long.MaxValue)
            .Field("guidId", static _ => Guid.Empty);
        query.Field("maybe", static int? (_) => 5).Field("maybeNot", static int? (_) => null);
        query
            .Field("size", static _ => Size.VeryLarge)
            .Field("noSize", static Size? (_) => null)
            .Field("wrongSize", static _ => (Size)2);
        query
            .Field("bits", static _ => Bits.Four)
            .Field("wrongBits", static _ => (Bits)2)
            .Field("sizes", static _ => new[] { Size.Small, Size.VeryLarge });
        query.Field("date", static _ => new DateOnly(2025, 10, 19)).Field("noDate", static DateOnly? (_) => null);
        query
            .Field("big", static _ => long.MinValue)
            .Field("flag", static _ => true)
            .Field("ratio", static _ => 0.25)
            .Field("noRatio", static _ => double.NaN);
        query.Field("odd", static _ => "x").Field("twice", static _ => "xx");
    }

    private readonly struct Quoted : IUtf8SpanFormattable
    {
        public bool TryFormat(
            Span<byte> utf8Destination,
            out int bytesWritten,
            ReadOnlySpan<char> format,
            IFormatProvider? provider
        )
        {
            "a\"b"u8.CopyTo(utf8Destination);
            bytesWritten = 3;
            return true;
        }
    }

    [Theory]
    [InlineData(
        "int long float single decimal whole",
        """{"int":-2147483648,"long":2147483647,"float":0.1,"single":0.1,"decimal":1.50,"whole":7}"""
    )]
    [InlineData(
        "text yes no maybe maybeNot",
        """{"text":"say \"é\"\n","yes":true,"no":false,"maybe":5,"maybeNot":null}"""
    )]
    [InlineData(
        "id intId longId guidId",
        """{"id":"x","intId":"-5","longId":"9223372036854775807","guidId":"00000000-0000-0000-0000-000000000000"}"""
    )]
    [InlineData(
        "size noSize bits sizes",
        """{"size":"VERY_LARGE","noSize":null,"bits":"FOUR","sizes":["SMALL","VERY_LARGE"]}"""
    )]
    [InlineData(
        "date noDate big flag ratio",
        """{"date":"2025-10-19","noDate":null,"big":-9223372036854775808,"flag":true,"ratio":0.25}"""
    )]
    public async Task A_value_is_written_as_its_scalar(string fields, string data) =>
        Assert.Equal(TestServer.Data(data), await Server.AskAsync($$"""{ {{fields}} }"""));

    [Theory]
    [InlineData("tooLong", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("nan", "Float cannot represent non numeric value: NaN")]
    [InlineData("singleNan", "Float cannot represent non numeric value: NaN")]
    [InlineData("infinite", "Float cannot represent non numeric value: -Infinity")]
    [InlineData("wrongSize", "Enum cannot represent value: 2")]
    [InlineData("wrongBits", "Enum cannot represent value: 2")]
    [InlineData("noRatio", "Ratio cannot represent value: NaN")]
    public async Task A_value_that_is_none_of_its_scalar_is_an_error_of_the_field(string field, string message) =>
        Assert.Equal(
            $$"""{"errors":[{"message":"{{message}}","locations":[{"line":1,"column":3}],"path":["{{field}}"]}]"""
                + $$""","data":{"{{field}}":null,"yes":true} }""".Replace(" ", "", StringComparison.Ordinal),
            await Server.AskAsync($$"""{ {{field}} yes }""")
        );

    [Theory]
    [InlineData("odd", "formats itself to text that JSON would escape")]
    [InlineData("twice", "formats itself to text that JSON would escape")]
    public async Task A_scalar_that_would_break_the_response_does_not(string field, string reported)
    {
        Server.Exceptions.Clear();

        Assert.EndsWith(
            $"\"data\":{{\"{field}\":null,\"yes\":true}}}}",
            await Server.AskAsync($$"""{ {{field}} yes }""")
        );
        Assert.Contains(reported, Assert.Single(Server.Exceptions).Message);
    }
}
