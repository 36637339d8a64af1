namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>Runs a reader of arguments without values at start-up, to see which it asks for and as what.</summary>
internal sealed class ArgumentsProbe(string owner, List<string> problems)
{
    public static void Run(string owner, InputField[] fields, Action<Arguments> read, List<string> problems)
    {
        try
        {
            read(new Arguments(fields, new ArgumentsProbe(owner, problems)));
        }
        catch (Exception)
        {
            // The reader could not do with nulls. What it asked for until then has been checked.
        }
    }

    public static string Unknown(InputField[] fields, string name) =>
        fields.Length == 0
            ? $"There is no argument '{name}'; there are none at all."
            : $"There is no argument '{name}'; there are {string.Join(", ", fields.Select(static field => field.Name))}.";

    public static string Unfitting(InputField field, Type asked) =>
        $"'{field.Name}' is {field.Shape.Type} and cannot be read as {ClrNames.Of(asked)}; read it as {field.Shape.ClrName}.";

    public T Read<T>(InputField[] fields, string name)
    {
        var index = Arguments.IndexOf(fields, name);
        if (index < 0)
            problems.Add($"{owner}: {Unknown(fields, name)}");
        else if (!fields[index].Shape.Fits<T>())
            problems.Add($"{owner}: {Unfitting(fields[index], typeof(T))}");
        return default!;
    }

    public bool Has(InputField[] fields, string name)
    {
        if (Arguments.IndexOf(fields, name) < 0)
            problems.Add($"{owner}: {Unknown(fields, name)}");
        return false;
    }
}
