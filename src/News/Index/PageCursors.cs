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

    /// <param name="list">The list.</param>
    /// <param name="cursor">Null leaves <paramref name="bound"/> as it is.</param>
    /// <param name="argument">Its name, for the problem.</param>
    /// <param name="bound">Set to the position of the cursor's object plus <paramref name="offset"/>.</param>
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
        var position = Position(list, cursor);
        bound = position + offset;
        return position >= 0
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
                $"\"{argument}\" is no cursor. Pass a cursor of an earlier answer on, unchanged."
            );
    }

    private static QueryProblem? CheckEditions(Edition edition, Cursor? after, Cursor? before)
    {
        if (after is not null && before is not null && after.Edition != before.Edition)
        {
            return new(
                QueryProblem.EditionMismatch,
                $"\"after\" is of edition {after.Edition} and \"before\" of edition {before.Edition}. Page within one edition."
            );
        }

        return (after ?? before) is { } cursor && cursor.Edition != edition.Id
            ? Gone(cursor.Edition, edition.Id)
            : null;
    }

    private static QueryProblem Gone(string asked, string current) =>
        new(
            QueryProblem.EditionGone,
            $"The cursor is of edition {asked}, which is not served any more. Begin again without a cursor."
        )
        {
            Details = new Dictionary<string, object> { ["currentEdition"] = current },
        };

    /// <summary>Where it stood, if it still does; else wherever it stands; -1 when it is not in the list.</summary>
    private static int Position<T>(IReadOnlyList<T> list, Cursor cursor)
        where T : IPageable
    {
        if (cursor.Position < list.Count && list[cursor.Position].Key == cursor.Key)
            return cursor.Position;
        for (var position = 0; position < list.Count; position++)
        {
            if (list[position].Key == cursor.Key)
                return position;
        }

        return -1;
    }
}
