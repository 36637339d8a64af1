namespace Serverless.News.Index;

/// <summary>The part of a cursor that names an object.</summary>
/// <param name="Letter">A letter for the type of the object, such as <c>c</c> for a claim.</param>
/// <param name="Number">The number of the object among those of its type.</param>
public readonly record struct CursorKey(char Letter, long Number);
