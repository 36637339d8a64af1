namespace Serverless.GraphQL.Types.Values;

/// <summary>What the coercion of a scalar's input gives: a value, or an error.</summary>
internal readonly record struct CoercedScalar
{
    private CoercedScalar(object? value, string? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>Null where there is an error.</summary>
    public object? Value { get; }

    /// <summary>Null where there is a value.</summary>
    public string? Error { get; }

    public static CoercedScalar Of(object value) => new(value, null);

    public static CoercedScalar Invalid(string error) => new(null, error);
}
