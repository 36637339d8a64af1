namespace Serverless.News.Index;

/// <summary>What a cursor remembers of an object: its sort by a letter, and its number among those of its sort.</summary>
public readonly record struct CursorKey(char Letter, long Number);
