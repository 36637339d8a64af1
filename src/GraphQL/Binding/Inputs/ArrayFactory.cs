namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>Makes arrays of a C# type that its user does not know.</summary>
internal abstract class ArrayFactory
{
    /// <summary>Arrays of such arrays.</summary>
    public abstract ArrayFactory OfArrays { get; }

    public abstract Array Create(IReadOnlyList<object?> items);

    /// <summary>Whether the array could have been made here.</summary>
    public abstract bool IsMade(Array array);

    /// <summary>Whether such an array can be read as <typeparamref name="T"/>.</summary>
    public abstract bool Fits<T>();
}
