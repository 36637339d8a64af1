using System.Buffers.Text;
using System.Text;
using Serverless.News.Index;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Index;

public sealed class PagingTests
{
    private static readonly Edition Edition = WithClaims(25).Edition();

    [Theory]
    // first, after, last, before: the positions shown, next?, previous?
    [InlineData(null, null, null, null, "0..19", true, false)]
    [InlineData(5, null, null, null, "0..4", true, false)]
    [InlineData(25, null, null, null, "0..24", false, false)]
    [InlineData(100, null, null, null, "0..24", false, false)]
    [InlineData(0, null, null, null, "", true, false)]
    [InlineData(5, 19, null, null, "20..24", false, true)]
    [InlineData(6, 19, null, null, "20..24", false, true)]
    [InlineData(5, 18, null, null, "19..23", true, true)]
    [InlineData(null, 24, null, null, "", false, true)]
    [InlineData(null, null, 5, null, "20..24", false, true)]
    [InlineData(null, null, 25, null, "0..24", false, false)]
    [InlineData(null, null, 5, 5, "0..4", true, false)]
    [InlineData(null, null, 5, 6, "1..5", true, true)]
    [InlineData(null, null, 5, 3, "0..2", true, false)]
    [InlineData(null, null, 0, null, "", false, true)]
    [InlineData(null, null, null, 3, "0..2", true, false)]
    [InlineData(3, 4, null, 7, "5..6", true, true)]
    [InlineData(null, 4, 1, 7, "6..6", true, true)]
    [InlineData(2, null, null, 7, "0..1", true, false)]
    [InlineData(5, 7, null, 3, "", true, true)]
    public void A_page_is_what_stands_between_the_cursors_cut_from_its_end(
        int? first,
        int? after,
        int? last,
        int? before,
        string shown,
        bool next,
        bool previous
    )
    {
        var page = Take(new(first, Cursor(after), last, Cursor(before))).Value!;

        var positions = Enumerable.Range(0, page.Count).Select(index => page[index].Ordinal).ToArray();
        Assert.Equal(shown, positions.Length == 0 ? "" : $"{positions[0]}..{positions[^1]}");
        Assert.Equal(positions.Length == 0 ? [] : Enumerable.Range(positions[0], positions.Length), positions);
        Assert.Equal((next, previous), (page.HasNextPage, page.HasPreviousPage));
        Assert.Equal(25, page.TotalCount);
    }

    [Fact]
    public void An_empty_list_has_an_empty_page()
    {
        var page = new PageRequest().Take(Edition, Array.Empty<ClaimEntry>()).Value!;

        Assert.Equal((0, 0, false, false), (page.Count, page.TotalCount, page.HasNextPage, page.HasPreviousPage));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(100)]
    public void Paging_to_either_end_meets_everything_once(int size)
    {
        var (forward, backward) = (new List<int>(), new List<int>());
        var next = new PageRequest(First: size);
        while (true)
        {
            var page = Take(next).Value!;
            forward.AddRange(Enumerable.Range(0, page.Count).Select(index => page[index].Ordinal));
            if (!page.HasNextPage)
                break;
            next = new(First: size, After: page.CursorOf(page.Count - 1));
        }

        next = new(Last: size);
        while (true)
        {
            var page = Take(next).Value!;
            backward.InsertRange(0, Enumerable.Range(0, page.Count).Select(index => page[index].Ordinal));
            if (!page.HasPreviousPage)
                break;
            next = new(Last: size, Before: page.CursorOf(0));
        }

        Assert.Equal(Enumerable.Range(0, 25), forward);
        Assert.Equal(Enumerable.Range(0, 25), backward);
    }

    [Theory]
    [InlineData(101, null, "\"first\" is 101; it goes from 0 to 100. Ask for more in several pages, with \"after\".")]
    [InlineData(-1, null, "\"first\" is -1; it goes from 0 to 100. Ask for more in several pages, with \"after\".")]
    [InlineData(null, 101, "\"last\" is 101; it goes from 0 to 100. Ask for more in several pages, with \"before\".")]
    [InlineData(1, 1, "Both \"first\" and \"last\" are given; ask for one of them.")]
    public void A_size_outside_its_bounds_is_a_problem(int? first, int? last, string message)
    {
        var problem = Take(new(First: first, Last: last)).Problem;

        Assert.Equal((QueryProblem.InvalidPageSize, message), (problem?.Code, problem?.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a cursor")]
    [InlineData("bm90IGEgY3Vyc29y")]
    [InlineData("raw:e1")]
    [InlineData("raw:e1|c5")]
    [InlineData("raw:|c5|5")]
    [InlineData("raw:e1|c|5")]
    [InlineData("raw:e1|c-5|5")]
    [InlineData("raw:e1|c5|-5")]
    [InlineData("raw:e1|c5|99999999999")]
    [InlineData("raw:e1|C5|5")]
    [InlineData("raw:e1|c5|5|5")]
    public void A_malformed_cursor_is_a_problem(string cursor)
    {
        if (cursor.StartsWith("raw:", StringComparison.Ordinal))
            cursor = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(cursor[4..]));

        var problem = Take(new(After: cursor)).Problem;

        Assert.Equal(
            (
                QueryProblem.InvalidCursor,
                "\"after\" is not a cursor. Pass on a cursor from an earlier answer, unchanged."
            ),
            (problem?.Code, problem?.Message)
        );
    }

    [Fact]
    public void A_cursor_longer_than_any_of_ours_is_not_read()
    {
        Assert.Equal(QueryProblem.InvalidCursor, Take(new(Before: new string('A', 100_000))).Problem?.Code);
    }

    [Fact]
    public void A_cursor_holds_where_its_object_stands_in_another_order()
    {
        var reversed = Edition.Claims.Reverse().ToArray();

        var page = new PageRequest(First: 2, After: Cursor(10)).Take(Edition, reversed).Value!;

        Assert.Equal([9, 8], [page[0].Ordinal, page[1].Ordinal]);
    }

    [Fact]
    public void A_cursor_of_an_object_that_is_not_in_the_list_is_a_problem()
    {
        var problem = new PageRequest(After: Cursor(10)).Take(Edition, Edition.Claims.Take(5).ToArray()).Problem;

        Assert.Equal(QueryProblem.InvalidCursor, problem?.Code);
    }

    [Fact]
    public void A_cursor_of_another_sort_of_object_is_a_problem()
    {
        var article = new PageRequest().Take(Edition, Edition.Articles).Value!.CursorOf(0);

        Assert.Equal(QueryProblem.InvalidCursor, Take(new(After: article)).Problem?.Code);
    }

    [Fact]
    public void A_cursor_of_an_edition_that_is_gone_names_the_current_one()
    {
        var cursor = new Cursor("e0", new('c', 3), 3).ToString();

        var problem = Take(new(After: cursor)).Problem;

        Assert.Equal(QueryProblem.EditionGone, problem?.Code);
        Assert.Equal("e1", problem?.Details?["currentEdition"]);
    }

    [Fact]
    public void Two_cursors_of_two_editions_are_a_problem()
    {
        var problem = Take(new(After: Cursor(3), Before: new Cursor("e0", new('c', 9), 9).ToString())).Problem;

        Assert.Equal(
            (
                QueryProblem.EditionMismatch,
                "\"after\" is of edition e1 and \"before\" of edition e0. Page within one edition."
            ),
            (problem?.Code, problem?.Message)
        );
    }

    [Fact]
    public void A_cursor_reads_what_it_wrote()
    {
        var cursor = new Cursor("2025-11-22T10:00:00Z_ab|c", new('x', long.MaxValue), int.MaxValue);
        Assert.False(Serverless.News.Index.Cursor.TryParse(cursor.ToString(), out _));

        cursor = cursor with { Edition = "2025-11-22T10:00:00Z_ab" };
        Assert.True(Serverless.News.Index.Cursor.TryParse(cursor.ToString(), out var read));
        Assert.Equal(cursor, read);
    }

    private static QueryResult<ResultPage<ClaimEntry>> Take(PageRequest request) =>
        request.Take(Edition, Edition.Claims);

    private static string? Cursor(int? position) =>
        position is { } place ? new Cursor("e1", Edition.Claims[place].Key, place).ToString() : null;

    private static DataSetBuilder WithClaims(int count)
    {
        var dataSet = new DataSetBuilder();
        for (var number = 0; number < count; number++)
            dataSet.Claim($"claim-{number:d3}", "a");
        return dataSet;
    }
}
