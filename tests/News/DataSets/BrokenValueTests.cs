namespace Serverless.News.Tests.DataSets;

/// <summary>Reads values that have the right type and are wrong in themselves.</summary>
public sealed class BrokenValueTests
{
    [Theory]
    [InlineData("genre: NEWS", "genre: NEWZ", "unknown genre 'NEWZ'; did you mean 'NEWS'?")]
    [InlineData("genre: NEWS", "genre: news", "unknown genre 'news'; did you mean 'NEWS'?")]
    [InlineData("genre: NEWS", "genre: PressRelease", "unknown genre 'PressRelease'; did you mean 'PRESS_RELEASE'?")]
    [InlineData(
        "genre: NEWS",
        "genre: 4",
        "unknown genre '4'; known are NEWS, ANALYSIS, OPINION, EXPLAINER, PRESS_RELEASE, SOCIAL_POST, UNKNOWN"
    )]
    [InlineData("kind: STATE", "kind: STATES", "unknown kind 'STATES'; did you mean 'STATE'?")]
    [InlineData("kind: HANDLE", "kind: HANDEL", "unknown kind 'HANDEL'; did you mean 'HANDLE'?")]
    [InlineData("kind: PARAPHRASE", "kind: PARAPHRAZE", "unknown kind 'PARAPHRAZE'; did you mean 'PARAPHRASE'?")]
    [InlineData("kind: STATISTIC", "kind: STATISTICS", "unknown kind 'STATISTICS'; did you mean 'STATISTIC'?")]
    [InlineData("modality: FACTUAL", "modality: FACTAUL", "unknown modality 'FACTAUL'; did you mean 'FACTUAL'?")]
    [InlineData("role: AGENT", "role: AGENTS", "unknown role 'AGENTS'; did you mean 'AGENT'?")]
    [InlineData("voice: NARRATOR", "voice: NARATOR", "unknown voice 'NARATOR'; did you mean 'NARRATOR'?")]
    [InlineData("form: INDIRECT", "form: INDIRECTLY", "unknown form 'INDIRECTLY'; did you mean 'INDIRECT'?")]
    [InlineData("hedge: NONE", "hedge: ALLEGED", "unknown hedge 'ALLEGED'; did you mean 'ALLEGEDLY'?")]
    [InlineData("aspect: QUANTITY", "aspect: QUANTITIES", "unknown aspect 'QUANTITIES'; did you mean 'QUANTITY'?")]
    [InlineData("kind: CONTRADICTS", "kind: CONTRADICT", "unknown kind 'CONTRADICT'; did you mean 'CONTRADICTS'?")]
    [InlineData(
        "2025-03-01",
        "{edtf: 2025-03-01, provenance: GUESSED}",
        "unknown provenance 'GUESSED'; known are STATED, INFERRED"
    )]
    public void An_unknown_value_of_an_enumeration_is_reported(string passage, string replacement, string message) =>
        BrokenDataSet.Reports(passage, replacement, message);

    [Theory]
    [InlineData(
        "published: 2025-03-04",
        "published: 4 March 2025",
        "'published': '4 March 2025' is not a date: write 2025-10-19, 2025-10 or 2025, and ~ behind it for about"
    )]
    [InlineData(
        "occurred: 2025-03-01",
        "occurred: 2025-02-29",
        "'occurred': '2025-02-29' is not a date: 2025-02 has no day 29"
    )]
    [InlineData(
        "uttered: 2025-03-03",
        "uttered: 2025-03-03/2025-03-02",
        "'uttered': '2025-03-03/2025-03-02' is not a date: the range ends before it begins"
    )]
    [InlineData(
        "uttered: 2025-03-03",
        "uttered:\n§          edtf: 2025-13",
        "'edtf': '2025-13' is not a date: there is no month 13"
    )]
    public void A_text_that_is_not_a_date_is_reported(string passage, string replacement, string message) =>
        BrokenDataSet.Reports(passage, replacement, message);

    [Theory]
    [InlineData(
        "url: https://herald.example/1",
        "url: herald.example/1",
        "'url' must be an absolute URL such as https://example.org/news/1, not 'herald.example/1'"
    )]
    [InlineData(
        "url: https://herald.example/1",
        "url: /news/1",
        "'url' must be an absolute URL such as https://example.org/news/1, not '/news/1'"
    )]
    [InlineData(
        "url: https://silva.example/",
        "url: javascript:alert(1)",
        "'url' must be an absolute URL such as https://example.org/news/1, not 'javascript:alert(1)'"
    )]
    [InlineData(
        "url: https://silva.example/",
        "url: https:///x",
        "'url' must be an absolute URL such as https://example.org/news/1, not 'https:///x'"
    )]
    [InlineData(
        "wikidata: Q99000001",
        "wikidata: 99000001",
        "'wikidata' must be Q and digits, such as Q843, not '99000001'"
    )]
    [InlineData("wikidata: Q99000001", "wikidata: Q0", "'wikidata' must be Q and digits, such as Q843, not 'Q0'")]
    [InlineData(
        "languages: [en]",
        "languages: [english_uk]",
        "an item of 'languages' must be a BCP 47 language tag such as en, ps or zh-Hant, not 'english_uk'"
    )]
    [InlineData(
        "kind: HANDLE",
        "kind: HANDLE, language: e",
        "'language' must be a BCP 47 language tag such as en, ps or zh-Hant, not 'e'"
    )]
    [InlineData(
        "0f343b0931126a20f133d67c2b018a3b5e7d1c7d38f6ea5f8c6d1e0a7b9c2d4e",
        "0f343b",
        "'sourceDigest' must be the SHA-256 of the source document: 64 of 0-9 and a-f, not '0f343b'"
    )]
    [InlineData("\"@mayor\"", "mayor", "the handle 'mayor' must begin with @ and hold no space")]
    [InlineData(
        "name: Ben Silva",
        "name: |\n      Ben\n      Silva\n    url: https://ben.example/",
        "'name' must stand on one line"
    )]
    [InlineData(
        "title: Bridge closed",
        "title: \"Bridge \\a closed\"",
        "'title' holds the control character U+0007; take it out"
    )]
    [InlineData(
        "summary: A blog retells it.",
        "summary: A blog retells it.\n§    text: \"A \\0\"",
        "'text' holds the control character U+0000; take it out"
    )]
    public void A_text_of_the_wrong_form_is_reported(string passage, string replacement, string message) =>
        BrokenDataSet.Reports(passage, replacement, message);

    [Theory]
    [InlineData("en")]
    [InlineData("ps")]
    [InlineData("zh-Hant")]
    [InlineData("PS-arab-AF")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("sl-rozaj-biske-1994")]
    [InlineData("es-419")]
    [InlineData("de-DE-u-co-phonebk-x-private")]
    [InlineData("x-whatever")]
    public void Language_tags_of_all_forms_are_read(string tag) =>
        Assert.Empty(
            BrokenDataSet
                .Read(BrokenDataSet.Sound.Replace("languages: [en]", $"languages: [{tag}]", StringComparison.Ordinal))
                .Problems
        );

    [Theory]
    [InlineData("a")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--GB")]
    [InlineData("en_GB")]
    [InlineData("abcdefghi")]
    [InlineData("en-a")]
    [InlineData("en-abcdefghi")]
    [InlineData("en-GB-US")]
    [InlineData("x-")]
    [InlineData("пс")]
    public void What_is_not_a_language_tag_is_reported(string tag) =>
        BrokenDataSet.Reports(
            "languages: [en]",
            $"languages: ['{tag}']",
            $"an item of 'languages' must be a BCP 47 language tag such as en, ps or zh-Hant, not '{tag}'"
        );

    [Theory]
    [InlineData("title: Bridge closed", "title", 2_000)]
    [InlineData("summary: The bridge is closed.", "summary", 20_000)]
    [InlineData("note: The third edition.", "note", 20_000)]
    [InlineData("name: Ben Silva", "name", 200)]
    [InlineData("text: Six cars fell.", "text", 2_000)]
    [InlineData("condition: It rains.", "condition", 2_000)]
    [InlineData("unit: car\n", "unit", 200)]
    [InlineData("label: The town", "label", 200)]
    [InlineData("text: Who did it?", "text", 2_000)]
    [InlineData("rationale: One or the other.", "rationale", 2_000)]
    public void A_text_may_be_as_long_as_its_limit_and_no_longer(string passage, string key, int limit)
    {
        Assert.Empty(
            BrokenDataSet
                .Read(
                    BrokenDataSet.Sound.Replace(passage, $"{key}: {new string('a', limit)}\n", StringComparison.Ordinal)
                )
                .Problems
        );
        BrokenDataSet.Reports(
            passage,
            $"{key}: {new string('a', limit + 1)}\n",
            $"'{key}' has {limit + 1} characters; it must have at most {limit}"
        );
    }

    [Theory]
    [InlineData("exact: 6", "exact: 6\n      min: 6", "'exact' stands alone; take it out, or the bounds")]
    [InlineData("exact: 6", "exact: 6\n      max: 6", "'exact' stands alone; take it out, or the bounds")]
    [InlineData("exact: 6", "exact: 6\n      minInclusive: true", "'exact' stands alone; take it out, or the bounds")]
    [InlineData("exact: 6", "max: 6\n      minInclusive: false", "'minInclusive' stands without 'min'")]
    [InlineData("exact: 6", "min: 6\n      maxInclusive: false", "'maxInclusive' stands without 'max'")]
    [InlineData("exact: 6", "min: 7\n      max: 6", "'min' is greater than 'max'")]
    [InlineData(
        "exact: 6",
        "min: 6\n      max: 6\n      minInclusive: false",
        "'min' equals 'max' and one of them is not included, so that no number is left"
    )]
    public void A_quantity_that_no_number_can_meet_is_reported(string passage, string replacement, string message) =>
        BrokenDataSet.Reports(passage, replacement, message);

    [Theory]
    [InlineData("lines: [2, 5]", "lines: [5, 2]", "line 2 is listed after line 5; write them in reading order", true)]
    [InlineData(
        "lines: [2, 5]",
        "locators: [{line: 1, start: 4, end: 9}, {line: 1, start: 0, end: 3}]",
        "line 1, offset 0 is listed after line 1, offset 4; write them in reading order",
        true
    )]
    [InlineData("lines: [2, 5]", "lines: [2, 2]", "'2' occurs twice in 'lines'", false)]
    [InlineData(
        "lines: [2, 5]",
        "lines: [2]\n        locators: [{line: 5}]",
        "'lines' and 'locators' say the same; keep one of them",
        true
    )]
    [InlineData("start: 4, end: 10", "start: 4", "'start' and 'end' go together; give both or neither", false)]
    [InlineData(
        "start: 4, end: 10",
        "start: 4, end: 4",
        "'end' is the offset behind the last character and must be greater than 'start'",
        false
    )]
    public void Impossible_locators_are_reported(
        string passage,
        string replacement,
        string message,
        bool isOfAttribution
    )
    {
        if (isOfAttribution)
            BrokenDataSet.ReportsAtStart("article: herald-1\n        voice: NAMED", passage, replacement, message);
        else
            BrokenDataSet.Reports(passage, replacement, message);
    }

    [Theory]
    [InlineData("Flood did it")]
    [InlineData("-flood")]
    [InlineData("flood_did_it")]
    [InlineData("überflutung")]
    [InlineData("claim:flood")]
    [InlineData("relation:")]
    public void An_id_of_the_wrong_form_is_reported(string id) =>
        BrokenDataSet.Reports(
            "to: flood-did-it",
            $"to: flood-did-it\n§    id: '{id}'",
            $"'id' is '{id}'; ids are 1 to 100 of a-z, 0-9 and '-', beginning with a letter or digit"
        );

    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    public void An_id_has_at_most_100_characters(int length)
    {
        var result = BrokenDataSet.Read(
            BrokenDataSet.Sound.Replace(
                "to: flood-did-it",
                $"to: flood-did-it\n    id: {new string('a', length)}",
                StringComparison.Ordinal
            )
        );

        Assert.Equal(length > 100, result.DataSet is null);
    }
}
