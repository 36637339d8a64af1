using Serverless.News.Model;
using Serverless.News.Publishing.Pages;
using Serverless.News.Records;
using Serverless.News.Tests.Records;
using Serverless.Tables;

namespace Serverless.News.Tests.Publishing.Pages;

public sealed class PageCutterTests
{
    [Fact]
    public void No_records_give_no_page() => Assert.Empty(Cut([]));

    [Fact]
    public void Pages_hold_every_record_once_and_in_order()
    {
        var claims = Claims(2000);

        Assert.Equal(claims.Select(static c => c.Id.Value), Cut(claims).SelectMany(Keys));
    }

    [Fact]
    public void A_page_has_about_32_records_and_never_more_than_100()
    {
        var sizes = Cut(Claims(20_000)).Select(static page => page.Operations().Count).ToList();

        Assert.InRange(sizes.Average(), 25, 36);
        Assert.Equal(100, sizes.Max());
        Assert.InRange(sizes.Count(static size => size == 100) / (double)sizes.Count, 0.01, 0.1);
    }

    [Fact]
    public void The_same_records_give_the_same_pages() =>
        Assert.Equal(Digests(Cut(Claims(500))), Digests(Cut(Claims(500))));

    [Fact]
    public void Pages_of_another_table_or_format_have_other_digests()
    {
        DigestedRecord<Claim>[] records = [new(Samples.BareClaim, "claim:bare", new byte[32])];
        var renamed = new RecordTable<Claim>(
            "other",
            static c => c.Id.Value,
            ClaimRow.Write,
            ClaimRow.Read,
            ClaimJson.Write
        );

        var digest = PageCutter.Cut(RecordTables.Claims, records, format: 1).Single().Digest;

        Assert.NotEqual(digest, PageCutter.Cut(renamed, records, format: 1).Single().Digest);
        Assert.NotEqual(digest, PageCutter.Cut(RecordTables.Claims, records, format: 2).Single().Digest);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_insertion_changes_only_pages_between_two_ids_that_end_a_page(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 20; round++)
        {
            var claims = Claims(1000);
            var position = random.Next(claims.Count);
            List<Claim> inserted = [.. claims[..position], Claim($"new-{seed}-{round}"), .. claims[position..]];

            var before = Digests(Cut(claims)).ToHashSet();
            var changed = Cut(inserted).Where(page => !before.Contains(page.Digest)).ToList();

            var run = RunAround(inserted, position);
            Assert.NotEmpty(changed);
            Assert.All(changed.SelectMany(Keys), key => Assert.Contains(key, run));
            if (run.Count <= RecordPage.MostRecords)
                Assert.InRange(changed.Count, 1, 2);
        }
    }

    [Fact]
    public void An_edit_changes_one_page()
    {
        var claims = Claims(1000);
        var before = Digests(Cut(claims)).ToHashSet();

        claims[500] = claims[500] with { Note = "Edited" };

        var changed = Assert.Single(Cut(claims), page => !before.Contains(page.Digest));
        Assert.Contains(claims[500].Id.Value, Keys(changed));
    }

    [Fact]
    public void A_page_ends_before_its_transaction_is_too_large()
    {
        List<Claim> claims = [.. Claims(40).Select(static claim => claim with { Text = new('x', 400_000) })];

        var pages = Cut(claims);

        Assert.All(
            pages,
            static page => Assert.InRange(page.Operations().Sum(TransactionSize.Of), 1, PageCutter.BytesOfPage)
        );
        Assert.Contains(pages, static page => page.Operations().Count == 9);
        Assert.DoesNotContain(pages, static page => page.Operations().Count > 9);
    }

    [Theory]
    [InlineData('x')]
    [InlineData('پ')]
    [InlineData('漢')]
    [InlineData('\u0001')]
    public void The_largest_record_fits_into_a_page_whatever_its_characters(char character)
    {
        const int Units = RecordTable<Claim>.BytesOfRecord / sizeof(char);

        var page = Cut([Claim("large") with { Text = new(character, Units - 2000) }]).Single();

        Assert.InRange(page.Operations().Sum(TransactionSize.Of), 1, PageCutter.BytesOfPage);
        Assert.Throws<RecordTooLargeException>(() => Cut([Claim("large") with { Text = new(character, Units) }]));
    }

    /// <summary>From behind the last id before a position that ends a page, to the first behind it that does.</summary>
    private static HashSet<string> RunAround(List<Claim> claims, int position)
    {
        var first = claims[..position].FindLastIndex(static claim => PageCutter.EndsPage(claim.Id.Value)) + 1;
        var last = claims.FindIndex(position + 1, static claim => PageCutter.EndsPage(claim.Id.Value));
        return [.. claims[first..(last < 0 ? claims.Count : last + 1)].Select(static claim => claim.Id.Value)];
    }

    private static List<RecordPage> Cut(IReadOnlyList<Claim> claims) =>
        [
            .. PageCutter.Cut(
                RecordTables.Claims,
                [.. claims.Select(static c => new DigestedRecord<Claim>(c, c.Id.Value, RecordTables.Claims.Digest(c)))],
                format: 1
            ),
        ];

    private static IEnumerable<string> Keys(RecordPage page) =>
        page.Operations().Select(static operation => operation.RowKey);

    private static IEnumerable<string> Digests(IEnumerable<RecordPage> pages) =>
        pages.Select(static page => page.Digest);

    private static List<Claim> Claims(int count) =>
        [.. Enumerable.Range(0, count).Select(static number => Claim($"c{number:D6}"))];

    private static Claim Claim(string slug) => Samples.BareClaim with { Id = ClaimId.FromSlug(slug) };
}
