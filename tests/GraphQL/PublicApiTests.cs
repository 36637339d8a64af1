using System.Reflection;
using System.Runtime.CompilerServices;

namespace Serverless.GraphQL.Tests;

/// <summary>
/// The public surface of the engine is an approved text. Where a change is meant, run the tests with APPROVE set, read the
/// difference, and ask whether the surface has to grow.
/// </summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var approved = Path.Combine(AppContext.BaseDirectory, "PublicApi.txt");
        var actual = string.Join("\n", Describe(typeof(GraphQLServer).Assembly)) + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") is { Length: > 0 }) File.WriteAllText(SourceOf("PublicApi.txt"), actual);

        Assert.Equal(File.ReadAllText(approved).ReplaceLineEndings("\n"), actual);
    }

    private static string SourceOf(string file, [CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, file);

    private static IEnumerable<string> Describe(Assembly assembly)
    {
        // What the compiler makes of extension blocks has names that no program can write.
        var types = assembly.GetExportedTypes().Where(static type => !type.FullName!.Contains('<', StringComparison.Ordinal));
        foreach (var type in types.OrderBy(static type => type.Namespace, StringComparer.Ordinal).ThenBy(Name, StringComparer.Ordinal))
        {
            yield return $"{type.Namespace}: {Kind(type)} {Name(type)}";
            foreach (var member in Members(type).Select(Member).OfType<string>().Order(StringComparer.Ordinal)) yield return "    " + member;
        }
    }

    private static MemberInfo[] Members(Type type) =>
        Kind(type) == "delegate" ? [type.GetMethod("Invoke")!] : type.GetMembers(Declared);

    private static string Kind(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type)) return "delegate";
        if (type.IsEnum) return "enum";
        if (type.IsInterface) return "interface";
        if (type.IsValueType) return "struct";
        return type switch { { IsAbstract: true, IsSealed: true } => "static class", { IsSealed: true } => "sealed class", { IsAbstract: true } => "abstract class", _ => "class" };
    }

    /// <summary>Null for what is not public, or what the compiler made for a record.</summary>
    private static string? Member(MemberInfo member) => member switch
    {
        _ when member.GetCustomAttribute<CompilerGeneratedAttribute>() is not null => null,
        ConstructorInfo constructor when IsVisible(constructor) => $"({Parameters(constructor)})",
        MethodInfo method when IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !IsOfRecord(method) =>
            $"{Static(method)}{Name(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})",
        PropertyInfo property when property.GetMethod is { } getter && IsVisible(getter) && property.Name != "EqualityContract" =>
            $"{Static(getter)}{Name(property.PropertyType)} {property.Name}{Indexer(property)} {{ get; {Setter(property)}}}",
        FieldInfo { IsPublic: true, IsSpecialName: false } field => field.DeclaringType!.IsEnum ? field.Name : $"{Name(field.FieldType)} {field.Name}",
        _ => null,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsOfRecord(MethodInfo method) => method.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "PrintMembers";

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Setter(PropertyInfo property)
    {
        if (property.SetMethod is not { } setter || !IsVisible(setter)) return "";
        return setter.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? "init; " : "set; ";
    }

    private static string Indexer(PropertyInfo property) =>
        property.GetIndexParameters() is [var index] ? $"[{Name(index.ParameterType)}]" : "";

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(static argument => argument.Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) => parameter.IsOut
        ? $"out {Name(parameter.ParameterType.GetElementType()!)} {parameter.Name}"
        : $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "default") : "")}";

    private static string Name(Type type)
    {
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (!type.IsGenericType) return type.DeclaringType is { } outer && !type.IsGenericParameter ? $"{Name(outer)}.{type.Name}" : type.Name;
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value) + "?";
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
