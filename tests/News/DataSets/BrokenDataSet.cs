using Serverless.News.DataSets;
using Serverless.Testing;

namespace Serverless.News.Tests.DataSets;

/// <summary>A small data set without mistakes, in which each test makes one.</summary>
internal static class BrokenDataSet
{
    public const string Sound = """
        dataset:
          name: small
          title: A small data set
          description: Enough to break.
        articles:
          - id: herald-1
            title: Bridge closed
            outlet: herald
            syndicator: wire
            authors: [ana-silva]
            published: 2025-03-04
            genre: NEWS
            languages: [en]
            url: https://herald.example/1
            summary: The bridge is closed.
            text: The bridge is closed.
            note: The third edition.
            sourceDigest: 0f343b0931126a20f133d67c2b018a3b5e7d1c7d38f6ea5f8c6d1e0a7b9c2d4e
          - id: blog-2
            summary: A blog retells it.
            derivedFrom:
              - article: herald-1
                kind: PARAPHRASE
                basis: It says so.
        entities:
          - id: herald
            kind: OUTLET
            name: The Herald
          - id: wire
            kind: OUTLET
            name: Wire
          - id: ana-silva
            kind: PERSON
            name: Ana Silva
            description: The mayor.
            aliases: [Silva, {value: "@mayor", kind: HANDLE}]
            wikidata: Q99000001
            url: https://silva.example/
            roles: [{title: Mayor, of: town}]
            partOf: town
            notToConfuseWith: [ben-silva]
          - id: ben-silva
            kind: PERSON
            name: Ben Silva
          - id: town
            kind: GOVERNMENT
            name: Town
            partOf: land
          - id: land
            kind: STATE
            name: Land
          - id: dockers
            kind: ANONYMOUS
            name: Dockers
          - id: flood
            kind: EVENT
            name: Flood
            partOf: spring
          - id: spring
            kind: EVENT
            name: Spring
        claims:
          - id: six-cars
            text: Six cars fell.
            kind: STATISTIC
            modality: FACTUAL
            participants: [{role: AGENT, entity: town}]
            occurred: 2025-03-01
            quantity:
              exact: 6
              unit: car
              measure: cars that fell
              text: "6"
            places: [land]
            events: [flood]
            questions: [cars]
            condition: It rains.
            note: As told.
            attributions:
              - article: herald-1
                voice: NAMED
                claimant: ana-silva
                relays: [ben-silva]
                form: INDIRECT
                hedge: NONE
                uttered: 2025-03-03
                lines: [2, 5]
          - id: town-did-it
            text: The town did it.
            kind: ACCUSATION
            questions: [who]
            attributions:
              - article: herald-1
                voice: ANONYMOUS
                claimant: dockers
                locators: [{line: 1, start: 4, end: 10}]
          - id: flood-did-it
            text: The flood did it.
            kind: ACCUSATION
            questions: [who]
            attributions:
              - article: blog-2
                voice: NARRATOR
        questions:
          - id: cars
            text: How many cars?
            aspect: QUANTITY
          - id: who
            text: Who did it?
            aspect: ACTOR
            positions:
              - id: by-town
                label: The town
                claims: [town-did-it]
              - id: by-flood
                label: The flood
                claims: [flood-did-it]
            compatible: [[by-town, by-flood]]
        relations:
          - from: town-did-it
            to: flood-did-it
            kind: CONTRADICTS
            aspect: ACTOR
            rationale: One or the other.

        """;

    /// <summary>
    /// Replaces a passage that stands in the data set once, and expects one problem, at the sign § or else at the first
    /// line replaced.
    /// </summary>
    public static void Reports(
        string passage,
        string replacement,
        string message,
        ProblemSeverity severity = ProblemSeverity.Error
    )
    {
        Assert.Equal(2, Sound.Split(passage).Length);
        var marked = replacement.Contains('§') ? replacement : "§" + replacement;
        ReportsMarked(Sound.Replace(passage, marked, StringComparison.Ordinal), message, severity);
    }

    /// <summary>
    /// Does the same, where the problem belongs to the record that begins with <paramref name="start"/>.
    /// </summary>
    public static void ReportsAtStart(string start, string passage, string replacement, string message)
    {
        Assert.Equal(2, Sound.Split(passage).Length);
        var broken = Sound.Replace(passage, replacement, StringComparison.Ordinal);
        ReportsMarked(
            broken.Insert(broken.IndexOf(start, StringComparison.Ordinal), "§"),
            message,
            ProblemSeverity.Error
        );
    }

    private static void ReportsMarked(string marked, string message, ProblemSeverity severity)
    {
        var line = marked[..marked.IndexOf('§')].Count(static letter => letter == '\n') + 1;

        var result = Read(marked.Replace("§", "", StringComparison.Ordinal));

        Assert.Equal([$"data.yaml:{line}: {message}"], result.Problems.Select(static problem => problem.ToString()));
        Assert.Equal(severity, result.Problems[0].Severity);
        Assert.Equal(severity is ProblemSeverity.Error, result.DataSet is null);
    }

    public static DataSetReadResult Read(string text, string name = "data.yaml")
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File(name), text);
        return DataSetReader.Read(folder.Path);
    }
}
