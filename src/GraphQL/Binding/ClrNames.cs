namespace Serverless.GraphQL.Binding;

/// <summary>Names CLR types in messages nearly as C# writes them.</summary>
internal static class ClrNames
{
    public static string Of(Type type)
    {
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        if (type == typeof(string))
            return "string";
        if (type == typeof(object))
            return "object";
        if (type == typeof(int))
            return "int";
        if (type == typeof(long))
            return "long";
        if (type == typeof(double))
            return "double";
        if (type == typeof(bool))
            return "bool";
        if (!type.IsGenericType)
            return type.Name;
        var arguments = type.GetGenericArguments();
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying) + "?";
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", arguments.Select(Of))}>";
    }
}
