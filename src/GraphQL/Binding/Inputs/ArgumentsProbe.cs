namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>
/// Stands in for a request's values when a schema is bound: a reader of arguments, or of an input object's fields, runs
/// on it once, and everything is reported that it asks for in vain or never asks for.
/// </summary>
internal sealed class ArgumentsProbe
{
    private readonly string _owner;
    private readonly string _kind;
    private readonly InputField[] _fields;
    private readonly List<string> _problems;
    private readonly bool[] _isRead;

    private ArgumentsProbe(string owner, string kind, InputField[] fields, List<string> problems)
    {
        (_owner, _kind, _fields, _problems) = (owner, kind, fields, problems);
        _isRead = new bool[fields.Length];
    }

    /// <param name="field">The coordinate of the field, such as <c>Query.articles</c>.</param>
    /// <param name="arguments">The arguments of the field.</param>
    /// <param name="read">Reads them.</param>
    /// <param name="problems">Takes what does not fit.</param>
    public static void CheckArguments(
        string field,
        InputField[] arguments,
        Action<Arguments> read,
        List<string> problems
    ) => new ArgumentsProbe(field, "argument", arguments, problems).Run(read, name => $"{field}({name}:)");

    /// <param name="type">The name of the input object.</param>
    /// <param name="fields">The fields of the input object.</param>
    /// <param name="read">Makes an object of them.</param>
    /// <param name="problems">Takes what does not fit.</param>
    public static void CheckFields(string type, InputField[] fields, Action<Arguments> read, List<string> problems) =>
        new ArgumentsProbe(type, "field", fields, problems).Run(read, name => $"{type}.{name}");

    public static string Unknown(InputField[] fields, string name, string kind = "argument") =>
        fields.Length == 0
            ? $"There is no {kind} '{name}'; there are none at all."
            : $"There is no {kind} '{name}'; there are "
                + $"{string.Join(", ", fields.Select(static field => field.Name))}.";

    public static string Unfitting(InputField field, Type asked) =>
        $"'{field.Name}' is {field.Shape.Type} and cannot be read as {ClrNames.Of(asked)}; "
        + $"read it as {field.Shape.ClrName}.";

    public T Read<T>(string name)
    {
        if (Find(name) is { } field && !field.Shape.Fits<T>())
            _problems.Add($"{_owner}: {Unfitting(field, typeof(T))}");
        return default!;
    }

    public bool Has(string name)
    {
        Find(name);
        return false;
    }

    private InputField? Find(string name)
    {
        var index = Arguments.IndexOf(_fields, name);
        if (index < 0)
        {
            _problems.Add($"{_owner}: {Unknown(_fields, name, _kind)}");
            return null;
        }

        _isRead[index] = true;
        return _fields[index];
    }

    private void Run(Action<Arguments> read, Func<string, string> coordinateOf)
    {
        var hint = "";
        try
        {
            read(new Arguments(_fields, this));
        }
        catch (Exception exception)
        {
            // A reader may refuse nulls, as long as it has asked for everything before.
            hint =
                $" It threw {exception.GetType().Name} when it was tried without values; "
                + "let it read everything before it uses anything.";
        }

        for (var i = 0; i < _fields.Length; i++)
            if (!_isRead[i])
                _problems.Add(
                    $"{coordinateOf(_fields[i].Name)} is in the schema, but the reader of {_owner} never asks for it: "
                        + $"read it there, or remove it from the schema.{hint}"
                );
    }
}
