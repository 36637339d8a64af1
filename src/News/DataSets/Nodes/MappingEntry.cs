namespace Serverless.News.DataSets.Nodes;

internal readonly record struct MappingEntry(ScalarNode Key, DataNode Value);
