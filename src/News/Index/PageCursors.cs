namespace Serverless.News.Index;

/// <summary>Reads the cursors of a page request and finds them in a list.</summary>
internal static class PageCursors
{
    public static QueryProblem? Check(Edition edition, PageRequest request, out Cursor? after, out Cursor? before)
    {
        before = null;
        return Parse(request.After, "after", out after)
            ?? Parse(request.Before, "before", out before)
            ?? CheckEditions(edition, after, before);
    }

    /// <summary>Finds the object of a cursor in a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="cursor">The cursor; null leaves <paramref name="bound"/> as it is.</param>
    /// <param name="argument">The name of the cursor's argument, for the problem.</param>
    /// <param name="bound">Becomes the index of the object plus <paramref name="offset"/>.</param>
    /// <param name="offset">1 to begin behind the object, 0 to end before it.</param>
    public static QueryProblem? Find<T>(
        IReadOnlyList<T> list,
        Cursor? cursor,
        string argument,
        ref int bound,
        int offset
    )
        where T : IPageable
    {
        if (cursor is null)
            return null;
        var index = IndexOf(list, cursor);
        bound = index + offset;
        return index >= 0
            ? null
            : new(
                QueryProblem.InvalidCursor,
                $"The object of the cursor in \"{argument}\" is not in this list. "
                    + "Use a cursor only with the field and filter that gave it."
            );
    }

    private static QueryProblem? Parse(string? text, string argument, out Cursor? cursor)
    {
        cursor = null;
        return text is null || Cursor.TryParse(text, out cursor)
            ? null
            : new(
                QueryProblem.InvalidCursor,
                $"\"{argument}\" is not a cursor. Pass on a cursor from an earlier answer, unchanged."
            );
    }

    private static QueryProblem? CheckEditions(Edition edition, Cursor? after, Cursor? before)
    {
        if (after is not null && before is not null && after.Edition != before.Edition)
        {
            return new(
                QueryProblem.EditionMismatch,
                $"\"after\" is of edition {after.Edition} and \"before\" of edition {before.Edition}. "
                    + "Page within one edition."
            );
        }

        return (after ?? before) is { } cursor && cursor.Edition != edition.Id
            ? Gone(cursor.Edition, edition.Id)
            : null;
    }

    private static QueryProblem Gone(string asked, string current) =>
        new(
            QueryProblem.EditionGone,
            $"The cursor is of edition {asked}, which is no longer served. Begin again without a cursor."
        )
        {
            Details = new Dictionary<string, object> { ["currentEdition"] = current },
        };

    /// <summary>
    /// Returns the index of the object in the list, -1 when it is not there. Looks first where it stood when the cursor
    /// was made.
    /// </summary>
    private static int IndexOf<T>(IReadOnlyList<T> list, Cursor cursor)
        where T : IPageable
    {
        if (cursor.Index < list.Count && list[cursor.Index].Key == cursor.Key)
            return cursor.Index;
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index].Key == cursor.Key)
                return index;
        }

        return -1;
    }
}
