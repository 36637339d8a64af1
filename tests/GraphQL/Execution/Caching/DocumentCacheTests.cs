using System.Text;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Execution;
using Serverless.GraphQL.Execution.Caching;
using Serverless.GraphQL.Execution.Costs;
using Serverless.GraphQL.Execution.Introspection;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Execution.Caching;

public sealed class DocumentCacheTests
{
    private static readonly BoundSchema Bound = Bind();

    private static BoundSchema Bind()
    {
        var binder = new SchemaBinder(Schema.Parse("type Query { a: Int }"));
        binder.Object<TestRoot>("Query").Field("a", static int? (_) => 1);
        return binder.Build();
    }

    private static PreparedDocument Document(string text) =>
        new(
            Bound,
            new MetaFields(Bound),
            new CostModel(Bound.Schema),
            new GraphQLServerOptions().Settings,
            Serverless.GraphQL.Language.Document.Parse(text)
        );

    private static byte[] Key(string text) => Encoding.UTF8.GetBytes(text);

    private static void Add(DocumentCache cache, string key, string text = "{ a }") =>
        cache.Add(Key(key), Document(text));

    private static string[] Kept(DocumentCache cache, params string[] keys) =>
        [.. keys.Where(key => cache.Find(Key(key)) is not null)];

    [Fact]
    public void The_cache_keeps_no_more_documents_than_its_limit()
    {
        var cache = new DocumentCache(3, long.MaxValue);
        foreach (var key in (string[])["1", "2", "3"])
            Add(cache, key);

        Assert.Equal(["1", "2", "3"], Kept(cache, "1", "2", "3"));

        Add(cache, "4");
        Assert.Equal(3, cache.Count);
    }

    [Fact]
    public void Documents_not_used_since_their_last_turn_leave_first()
    {
        var cache = new DocumentCache(3, long.MaxValue);
        foreach (var key in (string[])["1", "2", "3"])
            Add(cache, key);
        cache.Find(Key("1"));

        Add(cache, "4");
        Add(cache, "5");

        Assert.Equal(["1", "4", "5"], Kept(cache, "1", "2", "3", "4", "5"));
    }

    [Fact]
    public void The_cache_keeps_no_more_bytes_than_its_limit()
    {
        var each = Document("{ a }").Bytes;
        var cache = new DocumentCache(100, 100 + (2 * each));
        Add(cache, new string('x', 60));
        Add(cache, new string('y', 40));
        Assert.Equal((2, 100 + (2 * each)), (cache.Count, cache.Bytes));

        Add(cache, "z");

        Assert.Equal((2, 41 + (2 * each)), (cache.Count, cache.Bytes));
    }

    [Fact]
    public void A_document_counts_with_its_nodes_and_its_plans()
    {
        var cache = new DocumentCache(100, long.MaxValue);
        var document = Document("{ " + string.Join(" ", Enumerable.Range(0, 8).Select(static i => $"a{i}: a")) + " }");
        cache.Add(Key("key"), document);
        var operation = document.Operation(null);

        var plan = operation.Plan(operation.Coerce([]));
        operation.Plan(operation.Coerce([]));

        Assert.Equal(
            "key".Length + document.Bytes + (8 * DocumentCache.BytesOfSelection) + plan.PrefixBytes,
            cache.Bytes
        );
        Assert.InRange(plan.PrefixBytes, 8 * 64, 8 * 256);
    }

    [Fact]
    public void A_document_larger_than_the_whole_cache_is_not_kept()
    {
        var cache = new DocumentCache(100, 4 * DocumentCache.BytesOfSelection);
        var large = Document("{ a b: a c: a d: a e: a }");
        Add(cache, "small");
        cache.Add(Key("large"), large);
        cache.Find(Key("large"));
        cache.Find(Key("small"));

        var operation = large.Operation(null);
        operation.Plan(operation.Coerce([]));

        Assert.Equal(["small"], Kept(cache, "small", "large"));
        Assert.Equal("small".Length + Document("{ a }").Bytes, cache.Bytes);
    }

    [Fact]
    public void Keys_are_told_apart_by_every_byte()
    {
        var cache = new DocumentCache(1_000, long.MaxValue);
        var keys = Enumerable
            .Range(0, 200)
            .SelectMany(static length => new[] { new string('a', length), new string('a', length) + "b" })
            .ToArray();
        foreach (var key in keys)
            Add(cache, key);

        Assert.Equal(keys.Length, cache.Count + keys.Length - keys.Distinct().Count());
        foreach (var key in keys)
            Assert.Same(cache.Find(Key(key)), cache.Find(Key(key)));
        Assert.Null(cache.Find(Key(new string('a', 50) + "c")));
        Assert.NotSame(cache.Find(Key("a")), cache.Find(Key("aa")));
    }

    [Fact]
    public void Hashes_of_similar_texts_differ()
    {
        var random = new Random(7);
        var text = new byte[300];
        random.NextBytes(text);
        var hashes = new HashSet<int> { TextHash.Of(text) };
        for (var i = 0; i < text.Length; i++)
        {
            text[i] ^= 1;
            hashes.Add(TextHash.Of(text));
            text[i] ^= 1;
            hashes.Add(TextHash.Of(text.AsSpan(0, i)));
        }

        Assert.InRange(hashes.Count, 598, 601);
    }

    [Fact]
    public async Task Many_threads_share_a_small_cache()
    {
        var server = new TestServer(
            "type Query { a(n: Int!): Int! }",
            static schema =>
                schema.Object<TestRoot>("Query").Field("a", static a => a.Get<int>("n"), static (_, n) => n),
            options: new GraphQLServerOptions { MaxCachedDocuments = 5, MaxCachedBytes = 20_000 }
        );

        await Parallel.ForAsync(
            0,
            400,
            TestContext.Current.CancellationToken,
            async (number, _) =>
                Assert.Equal(
                    $"{{\"data\":{{\"a\":{number % 12}}}}}",
                    await server.AskAsync($$"""{ a(n: {{number % 12}}) }""")
                )
        );
    }
}
