using System.Collections;
using System.Runtime.CompilerServices;

namespace Serverless.GraphQL.Types;

/// <summary>A named part of a type or directive: a field, an argument, an input field or an enum value.</summary>
internal interface INamedMember
{
    string Name { get; }

    /// <summary>The reason of the deprecation; null if it is not deprecated.</summary>
    string? DeprecationReason { get; }
}

/// <summary>
/// Members in the order of their definition, which are found by name. Of two with one name, which no valid schema has,
/// the first is found.
/// </summary>
[CollectionBuilder(typeof(MemberList), nameof(MemberList.Create))]
internal sealed class MemberList<T> : IReadOnlyList<T>
    where T : class, INamedMember
{
    // Up to here a scan over the names is quicker than hashing one.
    private const int LongestScanned = 4;

    private readonly T[] _members;
    private readonly Dictionary<string, T>? _byName;

    public MemberList(ReadOnlySpan<T> members)
    {
        _members = members.ToArray();
        if (members.Length <= LongestScanned)
            return;

        _byName = new Dictionary<string, T>(members.Length, StringComparer.Ordinal);
        foreach (var member in members)
            _byName.TryAdd(member.Name, member);
    }

    public int Count => _members.Length;

    /// <summary>
    /// The members as an array, made once since introspection asks for it with every request. Do not change it.
    /// </summary>
    public T[] All => _members;

    /// <summary>The members that are not deprecated.</summary>
    public T[] Current =>
        field ??= Array.TrueForAll(_members, IsCurrent) ? _members : Array.FindAll(_members, IsCurrent);

    public IEnumerable<string> Names => _members.Select(static member => member.Name);

    public T this[int index] => _members[index];

    public T? Find(string name) => _byName is null ? Scan(name) : _byName.GetValueOrDefault(name);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsCurrent(T member) => member.DeprecationReason is null;

    private T? Scan(string name)
    {
        foreach (var member in _members)
        {
            if (member.Name == name)
                return member;
        }

        return null;
    }
}

/// <summary>Lets collection expressions make a <see cref="MemberList{T}"/>.</summary>
internal static class MemberList
{
    public static MemberList<T> Create<T>(ReadOnlySpan<T> members)
        where T : class, INamedMember => new(members);
}
