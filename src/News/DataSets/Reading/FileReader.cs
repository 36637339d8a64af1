using Serverless.News.DataSets.Nodes;

namespace Serverless.News.DataSets.Reading;

/// <summary>Reads one file into the draft.</summary>
internal static class FileReader
{
    public static void Read(DataSetFile file, ref long budget, Draft draft)
    {
        draft.Problems.EnterFile(file.Name);
        var root = FileText.Read(file, ref budget, draft.Problems) is { } text
            ? NodeParser.Parse(file.Name, text, draft.Problems, out var isBroken)
            : Broken(out isBroken);
        draft.IsIncomplete |= isBroken;
        switch (root)
        {
            case MappingNode mapping:
                ReadRoot(new(mapping, "a data set file", draft));
                return;
            case null when isBroken:
                return;
            case null or ScalarNode { IsNull: true }:
                draft.Problems.Warn(new(file.Name, 0), "is empty");
                return;
            default:
                draft.IsIncomplete = true;
                draft.Problems.Error(
                    root.At,
                    $"a data set file must be a mapping of dataset, articles and so on, not {root.Kind}"
                );
                return;
        }
    }

    private static DataNode? Broken(out bool isBroken)
    {
        isBroken = true;
        return null;
    }

    private static void ReadRoot(FieldReader file)
    {
        if (file.Mapping("dataset", "the dataset") is { } header)
            ReadHeader(header);
        file.ForEachMapping("articles", "an article", ArticleReader.Read);
        file.ForEachMapping("entities", "an entity", EntityReader.Read);
        file.ForEachMapping("claims", "a claim", ClaimReader.Read);
        file.ForEachMapping("questions", "a question", QuestionReader.Read);
        file.ForEachMapping("relations", "a relation", RelationReader.Read);
        file.Close();
    }

    private static void ReadHeader(FieldReader fields)
    {
        var header = new DataSetHeader(
            fields.RequiredValue("name", fields.Values.PlainId) ?? "",
            fields.Value("title", fields.Values.Sentence),
            fields.Value("description", fields.Values.Prose)
        );
        fields.Close();
        if (fields.Draft.Header is { } first)
            fields.Error(
                $"'dataset' is written once for all files, and {first.At.File}, line {first.At.Line} has it already"
            );
        else
            fields.Draft.Header = new(header, fields.At);
    }
}
