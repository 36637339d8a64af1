using System.Collections;
using System.Reflection;
using Serverless.News.Model;

namespace Serverless.News.Tests.Records;

/// <summary>
/// Holds <see cref="Samples"/> to the model: the tests of rows and digests see only what the samples set, so a stored
/// property that a sample leaves out could be forgotten by the store and no test would fail.
/// </summary>
public sealed class SampleTests
{
    private const string Model = "Serverless.News.Model";

    /// <summary>The records that a data set lists: articles, claims and so on.</summary>
    public static TheoryData<Type> Records =>
        [
            .. typeof(DataSet)
                .GetProperties()
                .Where(static property => property.PropertyType.IsGenericType)
                .Select(static property => property.PropertyType.GetGenericArguments()[0]),
        ];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_full_sample_sets_every_property_of_its_record_and_of_the_parts_of_the_record(Type record)
    {
        var sample = typeof(Samples).GetField($"Full{record.Name}")?.GetValue(null);

        Assert.True(sample is not null, $"Samples has no Full{record.Name}.");
        Assert.Empty(Unset(record, [sample]));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_bare_sample_sets_only_what_its_record_requires(Type record)
    {
        var sample = typeof(Samples).GetField($"Bare{record.Name}")?.GetValue(null);
        var required = record
            .GetProperties()
            .Where(static property =>
                property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute))
            )
            .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.True(sample is not null, $"Samples has no Bare{record.Name}.");
        Assert.Empty(record.GetProperties().Select(Path).Except(required).Except(Unset(record, [sample])));
    }

    /// <summary>
    /// The properties that none of the values sets: null, empty, or what they have when nobody sets them. Includes
    /// those of parts, such as an entity's aliases, where one of several may set what the others leave out.
    /// </summary>
    private static IEnumerable<string> Unset(Type type, IReadOnlyList<object> values) =>
        type.GetProperties().SelectMany(property => Unset(property, [.. values.Select(property.GetValue)]));

    private static IEnumerable<string> Unset(PropertyInfo property, IReadOnlyList<object?> values)
    {
        object[] set = [.. values.Where(value => IsSet(property, value))!];
        if (set.Length == 0)
            return [Path(property)];
        object[] parts =
        [
            .. set.SelectMany(static value => value is IEnumerable list and not string ? list.Cast<object>() : [value]),
        ];
        return IsPart(parts[0].GetType()) ? Unset(parts[0].GetType(), parts) : [];
    }

    private static bool IsSet(PropertyInfo property, object? value) =>
        value switch
        {
            null or "" or ICollection { Count: 0 } => false,
            _ => !Unwritten(property).Contains(value),
        };

    /// <summary>Returns the value of the property in a record that leaves it out; empty if required.</summary>
    private static object?[] Unwritten(PropertyInfo property)
    {
        var record = property.DeclaringType!;
        if (record.GetConstructor([]) is not null)
        {
            return property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute))
                ? []
                : [property.GetValue(Activator.CreateInstance(record))];
        }

        var parameters = record.GetConstructors().SelectMany(static constructor => constructor.GetParameters());
        return
        [
            .. parameters
                .Where(parameter => parameter.Name == property.Name && parameter.HasDefaultValue)
                .Select(static parameter => parameter.DefaultValue),
        ];
    }

    /// <summary>True for a record of the model that is part of another; a date is a value, whole in itself.</summary>
    private static bool IsPart(Type type) => type is { Namespace: Model, IsClass: true } && type != typeof(FuzzyDate);

    private static string Path(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
