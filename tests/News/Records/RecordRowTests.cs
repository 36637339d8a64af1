using Serverless.News.Model;
using Serverless.News.Records;
using Serverless.Tables;
using Serverless.Testing.Tables;

namespace Serverless.News.Tests.Records;

public sealed class RecordRowTests
{
    [Fact]
    public void An_article_comes_back_from_its_row() =>
        ComesBack(RecordTables.Articles, Samples.FullArticle, Samples.BareArticle);

    [Fact]
    public void A_claim_comes_back_from_its_row() =>
        ComesBack(RecordTables.Claims, Samples.FullClaim, Samples.BareClaim);

    [Fact]
    public void An_attribution_comes_back_from_its_row() =>
        ComesBack(RecordTables.Attributions, Samples.FullAttribution, Samples.BareAttribution);

    [Fact]
    public void An_entity_comes_back_from_its_row() =>
        ComesBack(RecordTables.Entities, Samples.FullEntity, Samples.BareEntity);

    [Fact]
    public void A_question_comes_back_from_its_row() =>
        ComesBack(RecordTables.Questions, Samples.FullQuestion, Samples.BareQuestion);

    [Fact]
    public void A_relation_comes_back_from_its_row() =>
        ComesBack(RecordTables.Relations, Samples.FullRelation, Samples.BareRelation);

    [Fact]
    public void A_quantity_without_bounds_comes_back()
    {
        var claim = Samples.BareClaim with
        {
            Quantity = new()
            {
                Unit = "",
                Measure = "",
                Text = "",
            },
        };

        Assert.Equal(claim.Quantity, RecordTables.Claims.Read(RecordTables.Claims.Row(claim, "page")).Quantity);
    }

    [Fact]
    public void Empty_text_comes_back_empty()
    {
        var article = Samples.BareArticle with { Note = "" };

        Assert.Equal("", RecordTables.Articles.Read(RecordTables.Articles.Row(article, "page")).Note);
    }

    [Fact]
    public void A_row_has_columns_that_a_person_can_read()
    {
        var row = RecordTables.Claims.Row(Samples.FullClaim, "page");

        Assert.Equal(
            "page/claim:full Condition=\"if nothing changes\"; "
                + "Events=\"[\"entity:clash\",\"entity:war\"]\"; Kind=\"CASUALTY\"; "
                + "Modality=\"CONDITIONAL\"; Note=\"Rounded\"; "
                + "Occurred=\"2025-10-11/..\"; OccurredProvenance=\"STATED\"; "
                + "Participants=\"[{\"role\":\"AGENT\",\"entity\":\"entity:army\"},"
                + "{\"role\":\"BENEFICIARY\",\"entity\":\"entity:town\"}]\"; "
                + "Places=\"[\"entity:town\"]\"; QuantityApproximate=true; "
                + "QuantityMax=1000000000D; QuantityMaxInclusive=false; "
                + "QuantityMeasure=\"killed\"; QuantityMin=70.5D; QuantityMinInclusive=false; "
                + "QuantityText=\"more than 70\"; "
                + "QuantityUnit=\"person\"; Questions=\"[\"question:how-many\"]\"; Text=\"More than 70 were killed\"",
            RowText.Of(row)
        );
    }

    [Fact]
    public void A_list_in_a_column_keeps_its_script() =>
        Assert.Contains(
            "گروہ",
            RecordTables.Entities.Row(Samples.FullEntity, "page").GetString("Aliases"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(RowColumns.UnitsOfPart, 1)]
    [InlineData(RowColumns.UnitsOfPart + 1, 2)]
    [InlineData(3 * RowColumns.UnitsOfPart, 3)]
    [InlineData(400_000, 13)]
    public void Long_text_is_split_over_numbered_properties(int length, int parts)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(static unit => (char)('a' + (unit % 26))));
        var article = Samples.BareArticle with { Text = text };

        var row = RecordTables.Articles.Row(article, "page");

        Assert.Equal(
            parts,
            row.Properties.Keys.Count(static name => name.StartsWith("Text", StringComparison.Ordinal))
        );
        Assert.Equal(article.Text, RecordTables.Articles.Read(row).Text);
    }

    [Fact]
    public void Long_text_is_not_cut_inside_a_surrogate_pair()
    {
        var pairs = string.Concat(Enumerable.Repeat("\U0001F4F0", RowColumns.UnitsOfPart));
        var article = Samples.BareArticle with { Text = "x" + pairs };

        var row = RecordTables.Articles.Row(article, "page");

        Assert.All(
            row.Properties.Keys,
            name => Assert.False(row.GetString(name) is [.., var last] && char.IsHighSurrogate(last))
        );
        Assert.Equal(article.Text, RecordTables.Articles.Read(row).Text);
    }

    [Fact]
    public void A_record_of_900_KiB_is_taken_and_a_larger_one_is_named()
    {
        const int Limit = RecordTable<Article>.BytesOfRecord;
        var empty = TransactionSize.Stored(RecordTables.Articles.Row(Samples.BareArticle with { Text = "" }, "page"));
        // Each property after the first takes 4 + 8 bytes and its name; the rest is text.
        var largest = Enumerable.Range(0, Limit / 2).Reverse().First(units => Fits(units, empty, Limit));

        RecordTables.Articles.Row(Samples.BareArticle with { Text = new('x', largest) }, "page");
        var exception = Assert.Throws<RecordTooLargeException>(() =>
            RecordTables.Articles.Row(Samples.BareArticle with { Text = new('x', largest + 1) }, "page")
        );

        Assert.Contains("'article:bare' takes 900 KiB", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_column_that_must_be_there_is_named()
    {
        var exception = Assert.Throws<TableStoreDamagedException>(() =>
            RecordTables.Claims.Read(new("page", "claim:x"))
        );

        Assert.Contains(
            "Row 'claim:x' of partition 'page' has no column 'Text'",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Kind", "NONSENSE")]
    [InlineData("Places", "[1]")]
    [InlineData("Places", "[")]
    [InlineData("Occurred", "yesterday")]
    public void A_column_that_cannot_be_read_is_named(string column, string text)
    {
        var row = RecordTables.Claims.Row(Samples.FullClaim, "page");
        row[column] = text;

        var exception = Assert.Throws<TableStoreDamagedException>(() => RecordTables.Claims.Read(row));

        Assert.Contains(
            $"'{column}' of row 'claim:full' in partition 'page'",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    private static bool Fits(int units, int empty, int limit)
    {
        var parts = Math.Max(1, (units + RowColumns.UnitsOfPart - 1) / RowColumns.UnitsOfPart);
        var names = Enumerable.Range(2, parts - 1).Sum(static part => 12 + (2 * $"Text_{part}".Length));
        return empty + names + (2 * units) <= limit;
    }

    private static void ComesBack<T>(RecordTable<T> table, T full, T bare)
    {
        foreach (var record in new[] { full, bare })
            Assert.Equivalent(record, table.Read(table.Row(record, "page")), strict: true);
    }
}
