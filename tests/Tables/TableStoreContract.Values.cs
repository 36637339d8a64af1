using System.Globalization;
using Serverless.Testing.Tables;

namespace Serverless.Tables.Tests;

public abstract partial class TableStoreContract
{
    public static TheoryData<string> Strings =>
        [
            "",
            " ",
            " leading and trailing ",
            "tab\tline\nreturn\r\nend",
            "quote\" apostrophe' backslash\\ slash/ <b>&amp;</b> %20 +",
            "null",
            "123",
            "true",
            "2025-10-19T00:00:00Z",
            "مجاہد، کابل",
            "\U0001F4F0 and \U00010348",
            "e\u0301 is not \u00e9",
            "\ufeffbyte order mark",
            "\u2028\u2029\u0085",
            "\u0001\u001f\u007f",
            "nul\0inside",
            "\ufffd\uffff",
        ];

    [Theory]
    [MemberData(nameof(Strings))]
    public Task A_string_comes_back_as_it_was(string value) => ComesBackAsync(value);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public Task A_32_bit_number_comes_back_as_it_was(int value) => ComesBackAsync(value);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(9007199254740993)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public Task A_64_bit_number_comes_back_as_it_was(long value) => ComesBackAsync(value);

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-0.1)]
    [InlineData(1e21)]
    [InlineData(0.1 + 0.2)]
    [InlineData(9007199254740993.0)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    [InlineData(double.Epsilon)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public Task A_double_comes_back_as_it_was(double value) => ComesBackAsync(value);

    [Fact]
    public async Task Negative_zero_comes_back_as_zero()
    {
        await WriteAsync(TableOperation.Insert(Row("row", -0.0)));

        Assert.Equal(0L, BitConverter.DoubleToInt64Bits((await GetAsync("row"))!.GetDouble("Value")!.Value));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_boolean_comes_back_as_it_was(bool value) => ComesBackAsync(value);

    [Theory]
    [InlineData("2025-10-19T12:34:56.7890123Z")]
    [InlineData("2025-10-19T12:34:56Z")]
    [InlineData("1601-01-01T00:00:00Z")]
    [InlineData("1969-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    public Task An_instant_comes_back_to_100_nanoseconds(string value) => ComesBackAsync(Instant(value));

    [Fact]
    public async Task An_instant_comes_back_in_utc()
    {
        var value = new DateTimeOffset(2025, 10, 19, 3, 0, 0, TimeSpan.FromHours(4.5));
        await WriteAsync(TableOperation.Insert(Row("row", value)));

        var read = (await GetAsync("row"))!.GetDateTime("Value")!.Value;

        Assert.Equal(value, read);
        Assert.Equal(TimeSpan.Zero, read.Offset);
    }

    [Fact]
    public async Task An_instant_before_the_first_is_refused()
    {
        var exception = await RefusesAsync<ArgumentException>(
            TableOperation.Insert(Row("row", TableLimits.EarliestDateTime.AddTicks(-1)))
        );

        Assert.Contains("'Value' of row 'row'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("12345678-1234-1234-1234-123456789012")]
    [InlineData("ffffffff-ffff-ffff-ffff-ffffffffffff")]
    public Task A_guid_comes_back_as_it_was(string value) => ComesBackAsync(Guid.Parse(value));

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("FF00FE")]
    public Task Bytes_come_back_as_they_were(string hex) => ComesBackAsync(Convert.FromHexString(hex));

    [Fact]
    public async Task A_row_without_properties_comes_back_without()
    {
        await WriteAsync(TableOperation.Insert(Row("row")));

        Assert.Empty((await GetAsync("row"))!.Properties);
    }

    [Fact]
    public async Task All_types_fit_into_one_row()
    {
        var row = new TableRow(Partition, "row")
        {
            ["String"] = "text",
            ["Int32"] = 1,
            ["Int64"] = 1L,
            ["Double"] = 1.0,
            ["Boolean"] = true,
            ["DateTime"] = Instant("2025-10-19T12:34:56Z"),
            ["Guid"] = Guid.Parse("12345678-1234-1234-1234-123456789012"),
            ["Binary"] = new byte[] { 1, 2, 3 },
        };
        await WriteAsync(TableOperation.Insert(row));

        Assert.Equal(RowText.Of(row), RowText.Of((await GetAsync("row"))!));
    }

    [Fact]
    public async Task A_property_may_have_another_type_in_another_row()
    {
        TableValue[] values = ["1", 1, 1L, 1.0, true, Instant("2025-10-19T12:34:56Z"), Guid.Empty, new byte[] { 1 }];
        TableRow[] rows = [.. values.Select(static (value, number) => Row(Key(number), value))];
        await WriteAsync([.. rows.Select(TableOperation.Insert)]);

        var page = await Store.QueryAsync(Table, Partition, RowKeyRange.All, 100, null, Cancellation);

        Assert.Equal(rows.Select(static row => RowText.Of(row)), page.Rows.Select(static row => RowText.Of(row)));
    }

    [Fact]
    public async Task Names_of_properties_are_case_sensitive()
    {
        var row = new TableRow(Partition, "row")
        {
            ["name"] = "lower",
            ["Name"] = "upper",
            ["NAME"] = 1,
            ["_name1"] = "other",
        };
        await WriteAsync(TableOperation.Insert(row));

        Assert.Equal(RowText.Of(row), RowText.Of((await GetAsync("row"))!));
    }

    [Fact]
    public async Task Half_of_a_surrogate_pair_is_refused()
    {
        var exception = await RefusesAsync<ArgumentException>(
            TableOperation.Insert(Row("row", "half \ud83d of a pair"))
        );

        Assert.Contains("'Value' of row 'row'", exception.Message, StringComparison.Ordinal);
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private async Task ComesBackAsync(TableValue value)
    {
        var row = Row("row", value);
        await WriteAsync(TableOperation.Insert(row));

        Assert.Equal(RowText.Of(row), RowText.Of((await GetAsync("row"))!));
        var page = await Store.QueryAsync(Table, Partition, RowKeyRange.All, 1, null, Cancellation);
        Assert.Equal(RowText.Of(row), RowText.Of(Assert.Single(page.Rows)));
    }
}
