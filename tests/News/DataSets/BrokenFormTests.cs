namespace Serverless.News.Tests.DataSets;

/// <summary>Reads data sets with mistakes of form: keys and types.</summary>
public sealed class BrokenFormTests
{
    [Fact]
    public void The_data_set_that_these_tests_break_is_sound()
    {
        var result = BrokenDataSet.Read(BrokenDataSet.Sound);

        Assert.Empty(result.Problems);
        Assert.NotNull(result.DataSet);
    }

    [Theory]
    [InlineData(
        "title: Bridge closed",
        "titel: Bridge closed",
        "unknown key 'titel' in an article; did you mean 'title'?"
    )]
    [InlineData(
        "title: Bridge closed",
        "Title: Bridge closed",
        "unknown key 'Title' in an article; did you mean 'title'?"
    )]
    [InlineData(
        "title: A small data set",
        "topic: A small data set",
        "unknown key 'topic' in the dataset; known are name, title, description"
    )]
    [InlineData(
        "articles:",
        "artikles: []\narticles:",
        "unknown key 'artikles' in a data set file; did you mean 'articles'?"
    )]
    [InlineData(
        "description: The mayor.",
        "descripton: The mayor.",
        "unknown key 'descripton' in an entity; did you mean 'description'?"
    )]
    [InlineData(
        "kind: HANDLE",
        "kind: HANDLE, langage: en",
        "unknown key 'langage' in an alias; did you mean 'language'?"
    )]
    [InlineData("{title: Mayor,", "{title: Mayor, off: town,", "unknown key 'off' in a role; did you mean 'of'?")]
    [InlineData(
        "basis: It says so.",
        "basic: It says so.",
        "unknown key 'basic' in a derivation; did you mean 'basis'?"
    )]
    [InlineData(
        "condition: It rains.",
        "conditions: It rains.",
        "unknown key 'conditions' in a claim; did you mean 'condition'?"
    )]
    [InlineData(
        "role: AGENT,",
        "role: AGENT, weight: 2,",
        "unknown key 'weight' in a participant; known are role, entity"
    )]
    [InlineData(
        "exact: 6",
        "exact: 6\n§      measur: x",
        "unknown key 'measur' in a quantity; did you mean 'measure'?"
    )]
    [InlineData("hedge: NONE", "hegde: NONE", "unknown key 'hegde' in an attribution; did you mean 'hedge'?")]
    [InlineData(
        "occurred: 2025-03-01",
        "occurred: {edtf: 2025, provenence: STATED}",
        "unknown key 'provenence' in the date of 'occurred'; did you mean 'provenance'?"
    )]
    [InlineData("{line: 1,", "{line: 1, stop: 3,", "unknown key 'stop' in a locator; known are line, start, end")]
    [InlineData(
        "aspect: QUANTITY",
        "aspect: QUANTITY\n§    answer: 6",
        "unknown key 'answer' in a question; known are id, text, aspect, positions, compatible"
    )]
    [InlineData(
        "label: The town",
        "label: The town\n§        claim: six-cars",
        "unknown key 'claim' in a position; did you mean 'claims'?"
    )]
    [InlineData(
        "rationale: One or the other.",
        "rational: One or the other.",
        "unknown key 'rational' in a relation; did you mean 'rationale'?"
    )]
    public void An_unknown_key_is_reported(string passage, string replacement, string message) =>
        BrokenDataSet.Reports(passage, replacement, message);

    [Theory]
    [InlineData("title: A small", "  name: small\n  title", "  title", "the dataset needs 'name'")]
    [InlineData("id: blog-2", "    summary: A blog retells it.\n", "", "an article needs 'summary'")]
    [InlineData("text: Six cars", "  - id: six-cars\n    text", "  - text", "a claim needs 'id'")]
    [InlineData("id: six-cars", "    text: Six cars fell.\n", "", "a claim needs 'text'")]
    [InlineData("id: six-cars", "    kind: STATISTIC\n", "", "a claim needs 'kind'")]
    [InlineData("id: ben-silva", "    name: Ben Silva\n", "", "an entity needs 'name'")]
    [InlineData("id: land", "    kind: STATE\n", "", "an entity needs 'kind'")]
    [InlineData("article: herald-1\n        basis", "        kind: PARAPHRASE\n", "", "a derivation needs 'kind'")]
    [InlineData("{kind: HANDLE}", "value: \"@mayor\", kind", "kind", "an alias needs 'value'")]
    [InlineData("{of: town}", "title: Mayor, of", "of", "a role needs 'title'")]
    [InlineData("{role: AGENT}", "role: AGENT, entity: town", "role: AGENT", "a participant needs 'entity'")]
    [InlineData("{entity: town}", "role: AGENT, entity: town", "entity: town", "a participant needs 'role'")]
    [InlineData("exact: 6", "      unit: car\n", "", "a quantity needs 'unit'")]
    [InlineData("exact: 6", "      measure: cars that fell\n", "", "a quantity needs 'measure'")]
    [InlineData("exact: 6", "      text: \"6\"\n", "", "a quantity needs 'text'")]
    [InlineData("unit: car", "      exact: 6\n", "", "a quantity needs 'exact', 'min' or 'max'")]
    [InlineData(
        "{provenance: INFERRED}",
        "2025-03-01",
        "{provenance: INFERRED}",
        "the date of 'occurred' needs 'edtf'"
    )]
    [InlineData("{start: 4", "line: 1, start: 4", "start: 4", "a locator needs 'line'")]
    [InlineData("article: blog-2", "        voice: NARRATOR\n", "", "an attribution needs 'voice'")]
    [InlineData(
        "voice: NARRATOR",
        "      - article: blog-2\n        voice",
        "      - voice",
        "an attribution needs 'article'"
    )]
    [InlineData("id: cars", "    text: How many cars?\n", "", "a question needs 'text'")]
    [InlineData("id: cars", "    aspect: QUANTITY\n", "", "a question needs 'aspect'")]
    [InlineData("id: by-flood", "        label: The flood\n", "", "a position needs 'label'")]
    [InlineData("from: town-did-it", "    to: flood-did-it\n", "", "a relation needs 'to'")]
    [InlineData("from: town-did-it", "    kind: CONTRADICTS\n", "", "a relation needs 'kind'")]
    public void A_missing_key_is_reported(string start, string passage, string replacement, string message) =>
        BrokenDataSet.ReportsAtStart(start, passage, replacement, message);

    [Theory]
    [InlineData("title: Bridge closed", "title:", "'title' has no value; leave the key out or give it one")]
    [InlineData("title: Bridge closed", "title: ~", "'title' has no value; leave the key out or give it one")]
    [InlineData(
        "summary: A blog retells it.",
        "summary: null",
        "'summary' has no value; leave the key out or give it one"
    )]
    [InlineData(
        "languages: [en]",
        "languages: [en, ]\n§    genre: NEWS",
        "'genre' occurs twice, first on line 12; keep one of them"
    )]
    [InlineData("languages: [en]", "languages: [null]", "an item of 'languages' has no value")]
    [InlineData("title: Bridge closed", "title: \"\"", "'title' is empty; leave it out or write something")]
    [InlineData("title: Bridge closed", "title: \"  \"", "'title' is empty; leave it out or write something")]
    [InlineData("title: Bridge closed", "title: [Bridge, closed]", "'title' must be text, not a list")]
    [InlineData("title: Bridge closed", "title: {en: Bridge closed}", "'title' must be text, not a mapping")]
    [InlineData("languages: [en]", "languages: en", "'languages' must be a list, such as [a, b], not 'en'")]
    [InlineData(
        "authors: [ana-silva]",
        "authors: ana-silva",
        "'authors' must be a list, such as [a, b], not 'ana-silva'"
    )]
    [InlineData(
        "authors: [ana-silva]",
        "authors: [[ana-silva]]",
        "an item of 'authors' must be the id of one entity, not a list"
    )]
    [InlineData("outlet: herald\n", "outlet: [herald]\n", "'outlet' must be the id of one entity, not a list")]
    [InlineData(
        "genre: NEWS",
        "genre: [NEWS]",
        "'genre' must be one of NEWS, ANALYSIS, OPINION, EXPLAINER, PRESS_RELEASE, SOCIAL_POST, UNKNOWN, not a list"
    )]
    [InlineData(
        "published: 2025-03-04",
        "published: [2025-03-04]",
        "'published' must be a date such as 2025-10-19, not a list"
    )]
    [InlineData("to: flood-did-it", "to: flood-did-it\n§    id: [land]", "'id' must be an id, not a list")]
    [InlineData(
        "roles: [{title: Mayor, of: town}]",
        "roles: [Mayor]",
        "an item of 'roles' must be a mapping, such as {key: value}, not 'Mayor'"
    )]
    [InlineData(
        "exact: 6",
        "exact: six",
        "'exact' must be a number such as 70 or 2.5, without quotes and separators, not 'six'"
    )]
    [InlineData(
        "exact: 6",
        "exact: \"6\"",
        "'exact' must be a number such as 70 or 2.5, without quotes and separators, not '6'"
    )]
    [InlineData(
        "exact: 6",
        "exact: 6,000",
        "'exact' must be a number such as 70 or 2.5, without quotes and separators, not '6,000'"
    )]
    [InlineData(
        "exact: 6",
        "exact: .inf",
        "'exact' must be a number such as 70 or 2.5, without quotes and separators, not '.inf'"
    )]
    [InlineData("exact: 6", "exact: NaN", "'exact' is not a finite number")]
    [InlineData("exact: 6", "exact: [6]", "'exact' must be a number, not a list")]
    [InlineData("exact: 6", "exact: 1e999", "'exact' is not a finite number")]
    [InlineData(
        "exact: 6",
        "exact: 6\n§      approximate: yes",
        "'approximate' must be true or false without quotes, not 'yes'"
    )]
    [InlineData(
        "exact: 6",
        "exact: 6\n§      approximate: \"true\"",
        "'approximate' must be true or false without quotes, not 'true'"
    )]
    [InlineData("lines: [2, 5]", "lines: [2, five]", "an item of 'lines' must be a whole number from 1, not 'five'")]
    [InlineData("lines: [2, 5]", "lines: [0]", "an item of 'lines' must be a whole number from 1, not '0'")]
    [InlineData("lines: [2, 5]", "lines: [2.5]", "an item of 'lines' must be a whole number from 1, not '2.5'")]
    [InlineData("start: 4", "start: -4", "'start' must be a whole number from 0, not '-4'")]
    [InlineData(
        "compatible: [[by-town, by-flood]]",
        "compatible: [by-town]",
        "an item of 'compatible' must be a pair of positions, such as [a, b], not 'by-town'"
    )]
    public void A_value_of_the_wrong_type_is_reported(string passage, string replacement, string message) =>
        BrokenDataSet.Reports(passage, replacement, message);

    [Fact]
    public void A_record_that_is_not_a_mapping_is_reported() =>
        BrokenDataSet.Reports(
            "relations:\n",
            "relations:\n§  - six-cars\n",
            "an item of 'relations' must be a mapping, such as {key: value}, not 'six-cars'"
        );

    [Fact]
    public void All_mistakes_are_reported_at_once_in_the_order_of_lines()
    {
        var broken = BrokenDataSet
            .Sound.Replace("kind: CONTRADICTS", "kind: CONTRADICT", StringComparison.Ordinal)
            .Replace("genre: NEWS", "genre: NEWZ", StringComparison.Ordinal)
            .Replace("claimant: ana-silva", "claimant: ana-sliva", StringComparison.Ordinal);

        Assert.Equal(
            [
                (12, "unknown genre 'NEWZ'; did you mean 'NEWS'?"),
                (82, "unknown entity 'ana-sliva'; did you mean 'ana-silva'?"),
                (122, "unknown kind 'CONTRADICT'; did you mean 'CONTRADICTS'?"),
            ],
            BrokenDataSet.Read(broken).Problems.Select(static problem => (problem.Line, problem.Message))
        );
    }
}
