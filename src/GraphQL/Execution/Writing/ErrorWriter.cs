using System.Collections;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Execution.Writing;

/// <summary>Writes <c>errors</c> (specification, section 7.1.6).</summary>
internal static class ErrorWriter
{
    private static readonly Fragment None = Fragment.Of("");
    private static readonly Fragment Comma = Fragment.Of(",");
    private static readonly Fragment Message = Fragment.Of("""{"message":""");
    private static readonly Fragment Line = Fragment.Of("""{"line":""");
    private static readonly Fragment Column = Fragment.Of(""","column":""");
    private static readonly Fragment Extensions = Fragment.Of(""","extensions":{""");

    /// <summary>The list itself, brackets included.</summary>
    public static void Write(ResponseWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.Byte((byte)'[');
        foreach (var (index, error) in errors.Index())
        {
            if (index > 0) writer.Byte((byte)',');
            Write(writer, error);
        }

        writer.Byte((byte)']');
    }

    private static void Write(ResponseWriter writer, GraphQLError error)
    {
        writer.String(Message, error.Message);
        if (error.Locations.Count > 0) WriteLocations(writer, error.Locations);
        if (error.Path is { } path)
        {
            writer.Raw(""","path":"""u8);
            WriteValue(writer, None, path);
        }

        if (error.Code is not null || error.Extensions is not null) WriteExtensions(writer, error);
        writer.Byte((byte)'}');
    }

    private static void WriteLocations(ResponseWriter writer, IReadOnlyList<SourceLocation> locations)
    {
        writer.Raw(""","locations":["""u8);
        foreach (var (index, location) in locations.Index())
        {
            if (index > 0) writer.Byte((byte)',');
            writer.Int32(Line, location.Line);
            writer.Int32(Column, location.Column);
            writer.Byte((byte)'}');
        }

        writer.Byte((byte)']');
    }

    private static void WriteExtensions(ResponseWriter writer, GraphQLError error)
    {
        writer.Write(Extensions);
        var entries = (error.Code is null ? [] : new[] { KeyValuePair.Create("code", (object)error.Code) })
            .Concat(error.Extensions ?? Enumerable.Empty<KeyValuePair<string, object>>());
        foreach (var (index, (name, value)) in entries.Index())
        {
            writer.String(index == 0 ? None : Comma, name);
            writer.Byte((byte)':');
            WriteValue(writer, None, value);
        }

        writer.Byte((byte)'}');
    }

    /// <summary>What paths and extensions may hold.</summary>
    private static void WriteValue(ResponseWriter writer, Fragment prefix, object value)
    {
        switch (value)
        {
            case bool truth:
                writer.Boolean(prefix, truth);
                break;
            case int number:
                writer.Int32(prefix, number);
                break;
            case long number:
                writer.Formatted(prefix, number, default, quoted: false);
                break;
            case double number when double.IsFinite(number):
                writer.Double(prefix, number);
                break;
            case IEnumerable list and not string:
                WriteList(writer, prefix, list);
                break;
            default:
                writer.String(prefix, value.ToString());
                break;
        }
    }

    private static void WriteList(ResponseWriter writer, Fragment prefix, IEnumerable list)
    {
        writer.Write(prefix);
        writer.Byte((byte)'[');
        foreach (var (index, item) in list.Cast<object>().Index()) WriteValue(writer, index == 0 ? None : Comma, item);
        writer.Byte((byte)']');
    }
}
