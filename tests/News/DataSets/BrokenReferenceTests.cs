namespace Serverless.News.Tests.DataSets;

/// <summary>Reads data sets whose references do not resolve, or whose records do not agree.</summary>
public sealed class BrokenReferenceTests
{
    private const string Named = "article: herald-1\n        voice: NAMED";

    private const string Unnamed = "article: herald-1\n        voice: ANONYMOUS";

    private const string Narrator = "article: blog-2";

    [Theory]
    [InlineData("outlet: herald\n", "outlet: herold\n", "unknown entity 'herold'; did you mean 'herald'?")]
    [InlineData("syndicator: wire", "syndicator: wires", "unknown entity 'wires'; did you mean 'wire'?")]
    [InlineData(
        "authors: [ana-silva]",
        "authors: [Ana Silva]",
        "unknown entity 'Ana Silva'; did you mean 'ana-silva'?"
    )]
    [InlineData("authors: [ana-silva]", "authors: [zebra]", "unknown entity 'zebra'")]
    [InlineData("claimant: ana-silva", "claimant: The Herald", "unknown entity 'The Herald'; did you mean 'herald'?")]
    [InlineData("claimant: ana-silva", "claimant: '@mayor'", "unknown entity '@mayor'; did you mean 'ana-silva'?")]
    [InlineData("claimant: ana-silva", "claimant: claim:six-cars", "unknown entity 'claim:six-cars'")]
    [InlineData("relays: [ben-silva]", "relays: [ben-slva]", "unknown entity 'ben-slva'; did you mean 'ben-silva'?")]
    [InlineData("entity: town}", "entity: twon}", "unknown entity 'twon'; did you mean 'town'?")]
    [InlineData("places: [land]", "places: [lad]", "unknown entity 'lad'; did you mean 'land'?")]
    [InlineData("events: [flood]", "events: [floods]", "unknown entity 'floods'; did you mean 'flood'?")]
    [InlineData("of: town}", "of: towns}", "unknown entity 'towns'; did you mean 'town'?")]
    [InlineData("partOf: land", "partOf: lands", "unknown entity 'lands'; did you mean 'land'?")]
    [InlineData(
        "notToConfuseWith: [ben-silva]",
        "notToConfuseWith: [ben-sliva]",
        "unknown entity 'ben-sliva'; did you mean 'ben-silva'?"
    )]
    [InlineData("article: blog-2", "article: blog-3", "unknown article 'blog-3'; did you mean 'blog-2'?")]
    [InlineData(
        "article: herald-1\n        kind",
        "article: entity:herald\n        kind",
        "unknown article 'entity:herald'"
    )]
    [InlineData("to: flood-did-it", "to: flod-did-it", "unknown claim 'flod-did-it'; did you mean 'flood-did-it'?")]
    [InlineData("questions: [cars]", "questions: [cars, car]", "unknown question 'car'; did you mean 'cars'?")]
    [InlineData(
        "claims: [town-did-it]",
        "claims: [town-did-it, town-did-him]",
        "unknown claim 'town-did-him'; did you mean 'town-did-it'?"
    )]
    [InlineData("[by-town, by-flood]]", "[by-town, by-flod]]", "unknown position 'by-flod'; did you mean 'by-flood'?")]
    public void A_reference_to_nothing_is_reported(string passage, string replacement, string message) =>
        BrokenDataSet.Reports(passage, replacement, message);

    [Theory]
    [InlineData(
        "outlet: herald\n",
        "outlet: ana-silva\n",
        "outlet 'ana-silva' is of kind PERSON; it must be an OUTLET"
    )]
    [InlineData(
        "syndicator: wire",
        "syndicator: town",
        "syndicator 'town' is of kind GOVERNMENT; it must be an OUTLET"
    )]
    [InlineData(
        "authors: [ana-silva]",
        "authors: [flood]",
        "author 'flood' is of kind EVENT; it must be a person or organisation with a name"
    )]
    [InlineData(
        "claimant: ana-silva",
        "claimant: dockers",
        "claimant with voice NAMED 'dockers' is of kind ANONYMOUS; it must be somebody with a name; "
            + "an unnamed source has voice ANONYMOUS or COLLECTIVE"
    )]
    [InlineData(
        "claimant: dockers",
        "claimant: town",
        "claimant with voice ANONYMOUS 'town' is of kind GOVERNMENT; it must be an ANONYMOUS entity; "
            + "one with a name has voice NAMED or COLLECTIVE"
    )]
    [InlineData(
        "relays: [ben-silva]",
        "relays: [flood]",
        "relay 'flood' is of kind EVENT; it must be somebody who speaks"
    )]
    [InlineData("places: [land]", "places: [flood]", "place 'flood' is of kind EVENT; it must be a PLACE or a STATE")]
    [InlineData("events: [flood]", "events: [town]", "event 'town' is of kind GOVERNMENT; it must be an EVENT")]
    [InlineData(
        "partOf: spring",
        "partOf: town",
        "partOf of an EVENT 'town' is of kind GOVERNMENT; it must be an EVENT"
    )]
    [InlineData(
        "partOf: land",
        "partOf: flood",
        "partOf 'flood' is of kind EVENT; it must be an organisation, state or place"
    )]
    public void An_entity_of_the_wrong_kind_is_reported(string passage, string replacement, string message) =>
        BrokenDataSet.Reports(passage, replacement, message);

    [Fact]
    public void A_collective_that_is_a_person_is_reported() =>
        BrokenDataSet.Reports(
            "voice: NAMED\n        claimant: ana-silva",
            "voice: COLLECTIVE\n§        claimant: ana-silva",
            "claimant with voice COLLECTIVE 'ana-silva' is of kind PERSON; it must be a group; a person has voice NAMED"
        );

    [Theory]
    [InlineData(
        Named,
        "        claimant: ana-silva\n        relays: [ben-silva]\n",
        "",
        "voice NAMED needs a 'claimant'"
    )]
    [InlineData(Unnamed, "        claimant: dockers\n", "", "voice ANONYMOUS needs a 'claimant'")]
    [InlineData(
        Narrator,
        "voice: NARRATOR",
        "voice: NARRATOR\n        claimant: town",
        "voice NARRATOR is the article's own and has no 'claimant'; take it out or change the voice"
    )]
    [InlineData(
        Narrator,
        "voice: NARRATOR",
        "voice: NARRATOR\n        relays: [town]",
        "'relays' pass on what a 'claimant' says, and there is none"
    )]
    [InlineData(
        Narrator,
        "voice: NARRATOR",
        "voice: AUTHOR_OPINION\n        claimant: ben-silva",
        "'ben-silva' is not an author of article 'blog-2'; "
            + "with voice AUTHOR_OPINION the claimant is one of the article's 'authors' or left out"
    )]
    [InlineData(
        Named,
        "relays: [ben-silva]",
        "relays: [ana-silva]",
        "'ana-silva' is claimant and relay at once; take it out of 'relays'"
    )]
    [InlineData(
        Named,
        "relays: [ben-silva]",
        "relays: [herald]",
        "relay 'herald' is the outlet of article 'herald-1' itself; take it out, since an article does not relay itself"
    )]
    [InlineData(
        Unnamed,
        "end: 10",
        "end: 22",
        "offset 22 is beyond the text of article 'herald-1', which has 21 units"
    )]
    [InlineData(
        Unnamed,
        "    text: The bridge is closed.\n",
        "",
        "article 'herald-1' carries no 'text' in which offsets could count; give lines only"
    )]
    [InlineData(
        Narrator,
        "voice: NARRATOR",
        "voice: ANONYMOUS\n        claimant: dockers",
        "the ANONYMOUS entity 'dockers' is a source of article 'herald-1' already; give article 'blog-2' one of its own"
    )]
    [InlineData(
        Narrator,
        "voice: NARRATOR",
        "voice: NAMED\n        claimant: town\n        relays: [dockers]",
        "the ANONYMOUS entity 'dockers' is a source of article 'herald-1' already; give article 'blog-2' one of its own"
    )]
    public void An_impossible_chain_of_attribution_is_reported(
        string start,
        string passage,
        string replacement,
        string message
    ) => BrokenDataSet.ReportsAtStart(start, passage, replacement, message);

    [Theory]
    [InlineData("authors: [ana-silva]", "authors: [ana-silva, ana-silva]", "'ana-silva' occurs twice in 'authors'")]
    [InlineData("languages: [en]", "languages: [en, en]", "'en' occurs twice in 'languages'")]
    [InlineData("aliases: [Silva,", "aliases: [Silva, Silva,", "'Silva' occurs twice in 'aliases'")]
    [InlineData(
        "[{role: AGENT, entity: town}]",
        "[{role: AGENT, entity: town}, {entity: town, role: AGENT}]",
        "a mapping occurs twice in 'participants'"
    )]
    [InlineData("questions: [cars]", "questions: [cars, cars]", "'cars' occurs twice in 'questions'")]
    [InlineData("relays: [ben-silva]", "relays: [ben-silva, ben-silva]", "'ben-silva' occurs twice in 'relays'")]
    [InlineData(
        "notToConfuseWith: [ben-silva]",
        "notToConfuseWith: [ana-silva]",
        "'ana-silva' is in its own 'notToConfuseWith'; take it out"
    )]
    [InlineData("partOf: land", "partOf: town", "'town' is part of itself")]
    [InlineData(
        "basis: It says so.",
        "basis: It says so.\n§      - article: herald-1\n        kind: COPY",
        "article 'blog-2' derives from 'herald-1' twice; keep one of them"
    )]
    public void What_occurs_twice_or_names_itself_is_reported(string passage, string replacement, string message) =>
        BrokenDataSet.Reports(passage, replacement, message);

    [Fact]
    public void An_id_that_is_taken_is_reported() =>
        BrokenDataSet.Reports(
            "  - id: dockers\n",
            "  - id: land\n    kind: STATE\n    name: Land again\n  - id: dockers\n",
            "the entity id 'land' is taken by data.yaml, line 49"
        );

    [Fact]
    public void A_Wikidata_id_that_is_taken_is_reported() =>
        BrokenDataSet.ReportsAtStart(
            "id: ben-silva",
            "name: Ben Silva",
            "name: Ben Silva\n    wikidata: Q99000001",
            "'Q99000001' names 'ana-silva' already; it can name one entity only"
        );

    [Fact]
    public void A_handle_names_one_entity_whatever_its_case() =>
        BrokenDataSet.ReportsAtStart(
            "id: ben-silva",
            "name: Ben Silva",
            "name: Ben Silva\n    aliases: [{value: '@Mayor', kind: HANDLE}]",
            "'@Mayor' names 'ana-silva' already; it can name one entity only"
        );

    [Fact]
    public void Articles_that_derive_from_each_other_are_reported() =>
        BrokenDataSet.ReportsAtStart(
            "article: herald-1",
            "    summary: The bridge is closed.",
            "    summary: The bridge is closed.\n    derivedFrom: [{article: blog-2, kind: COPY}]",
            "'herald-1' derives from itself through 'blog-2'"
        );

    [Fact]
    public void An_article_that_derives_from_itself_is_reported() =>
        BrokenDataSet.Reports(
            "article: herald-1\n        kind",
            "article: blog-2\n        kind",
            "'blog-2' derives from itself"
        );

    [Fact]
    public void Entities_that_are_part_of_each_other_are_reported() =>
        BrokenDataSet.Reports("name: Land", "name: Land\n§    partOf: town", "'town' is part of itself through 'land'");

    [Fact]
    public void Two_attributions_whose_derived_ids_are_equal_are_reported() =>
        BrokenDataSet.Reports(
            "      - article: blog-2\n",
            "      - article: blog-2\n        voice: NARRATOR\n§      - article: blog-2\n",
            "the attribution id 'flood-did-it--blog-2--narrator', derived, is taken by data.yaml, line 102; "
                + "take one of the two out, or give this one an 'id' of its own"
        );

    [Fact]
    public void An_id_that_is_written_keeps_attributions_apart() =>
        Assert.Empty(
            BrokenDataSet
                .Read(
                    BrokenDataSet.Sound.Replace(
                        "      - article: blog-2\n",
                        "      - article: blog-2\n        voice: NARRATOR\n"
                            + "      - id: again\n        article: blog-2\n",
                        StringComparison.Ordinal
                    )
                )
                .Problems
        );

    [Fact]
    public void A_claim_without_an_attribution_is_reported() =>
        BrokenDataSet.ReportsAtStart(
            "id: flood-did-it",
            "    attributions:\n      - article: blog-2\n        voice: NARRATOR\n",
            "    attributions: []\n",
            "a claim needs at least one of 'attributions', which tell who says it in which article"
        );

    [Fact]
    public void A_relation_to_itself_is_reported() =>
        BrokenDataSet.ReportsAtStart(
            "from: flood-did-it",
            "from: town-did-it",
            "from: flood-did-it",
            "'flood-did-it' is related to itself"
        );

    [Theory]
    [InlineData(
        "- from: flood-did-it\n    to: town-did-it\n    kind: CONTRADICTS\n    aspect: ACTOR",
        "repeats the relation of data.yaml, line 120; take one of the two out"
    )]
    [InlineData(
        "- id: again\n    from: town-did-it\n    to: flood-did-it\n    kind: CONTRADICTS\n    aspect: ACTOR",
        "repeats the relation of data.yaml, line 120; take one of the two out"
    )]
    [InlineData(
        "- from: town-did-it\n    to: flood-did-it\n    kind: CONTRADICTS\n    aspect: SCOPE",
        "the relation id 'town-did-it--flood-did-it--contradicts', derived, is taken by data.yaml, line 120; "
            + "take one of the two out, or give this one an 'id' of its own"
    )]
    public void A_relation_that_is_stated_twice_is_reported(string relation, string message) =>
        BrokenDataSet.Reports("rationale: One or the other.", $"rationale: One or the other.\n§  {relation}", message);

    [Theory]
    [InlineData("CONTRADICTS", false)]
    [InlineData("CORROBORATES", false)]
    [InlineData("DIFFERS_IN_SCOPE", false)]
    [InlineData("REFINES", true)]
    [InlineData("SUPERSEDES", true)]
    [InlineData("ANSWERS", true)]
    public void The_other_way_round_is_the_same_only_for_what_holds_both_ways(string kind, bool isAnother)
    {
        var there = $"  - {{from: six-cars, to: town-did-it, kind: {kind}}}\n";
        var back = $"  - {{from: town-did-it, to: six-cars, kind: {kind}}}\n";

        Assert.Equal(isAnother, BrokenDataSet.Read(BrokenDataSet.Sound + there + back).DataSet is not null);
    }

    [Theory]
    [InlineData("- id: again\n    from: town-did-it\n    to: flood-did-it\n    kind: CONTRADICTS\n    aspect: SCOPE")]
    [InlineData("- from: flood-did-it\n    to: town-did-it\n    kind: REFINES")]
    public void Two_relations_between_the_same_claims_may_say_different_things(string relation) =>
        Assert.Empty(BrokenDataSet.Read(BrokenDataSet.Sound + "  " + relation + "\n").Problems);
}
