using System.Buffers;
using System.Collections;
using System.Collections.ObjectModel;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;

namespace Serverless.GraphQL.Execution.Writing;

/// <summary>Writes the entry <c>errors</c> of a response (specification, section 7.1.6).</summary>
internal static class ErrorWriter
{
    private static readonly Fragment None = Fragment.Of("");
    private static readonly Fragment Comma = Fragment.Of(",");
    private static readonly Fragment Message = Fragment.Of("""{"message":""");
    private static readonly Fragment Line = Fragment.Of("""{"line":""");
    private static readonly Fragment Column = Fragment.Of(""","column":""");
    private static readonly Fragment Path = Fragment.Of(""","path":[""");
    private static readonly Fragment Extensions = Fragment.Of(""","extensions":{""");
    private static readonly Fragment Code = Fragment.Of("\"code\":");

    /// <summary>
    /// Writes the list, brackets included, and returns the number of its entries. Where errors were left out, the last
    /// entry counts them.
    /// </summary>
    public static int Write(ResponseWriter writer, FieldErrors errors, Source source)
    {
        writer.Byte((byte)'[');
        for (var i = 0; i < errors.Kept; i++)
        {
            if (i > 0)
                writer.Byte((byte)',');
            Write(writer, errors[i], source);
        }

        if (errors.LeftOut > 0)
        {
            if (errors.Kept > 0)
                writer.Byte((byte)',');
            Write(
                writer,
                new GraphQLError { Message = $"{errors.LeftOut} more errors are left out.", Code = "TOO_MANY_ERRORS" }
            );
        }

        writer.Byte((byte)']');
        return errors.LeftOut > 0 ? errors.Kept + 1 : errors.Kept;
    }

    /// <summary>
    /// Returns the bytes of a member <c>locations</c>, with the comma before it, to be written for many errors.
    /// </summary>
    public static byte[] Locations(IReadOnlyList<SourceLocation> locations)
    {
        var writer = new ResponseWriter();
        writer.Start(int.MaxValue, 0);
        WriteLocations(writer, locations);
        var bytes = writer.Written.ToArray();
        ArrayPool<byte>.Shared.Return(writer.Detach(out _));
        return bytes;
    }

    private static void Write(ResponseWriter writer, PositionError error, Source source)
    {
        writer.String(Message, error.Error.Message);
        if (error.Error.Offset is { } offset)
            WriteLocations(writer, [source.LocationAt(offset)]);
        else
            writer.Raw(error.Field.Locations(source));
        writer.Write(Path);
        for (var i = error.Path.Count - 1; i >= 0; i--)
        {
            var prefix = i == error.Path.Count - 1 ? None : Comma;
            if (error.Path[i].Name is { } name)
                writer.String(prefix, name);
            else
                writer.Int32(prefix, error.Path[i].Index);
        }

        writer.Byte((byte)']');
        WriteExtensions(writer, error.Error.Code, error.Error.Extensions);
        writer.Byte((byte)'}');
    }

    /// <summary>Writes the list, brackets included.</summary>
    public static void Write(ResponseWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.Byte((byte)'[');
        foreach (var (index, error) in errors.Index())
        {
            if (index > 0)
                writer.Byte((byte)',');
            Write(writer, error);
        }

        writer.Byte((byte)']');
    }

    private static void Write(ResponseWriter writer, GraphQLError error)
    {
        writer.String(Message, error.Message);
        if (error.Locations.Count > 0)
            WriteLocations(writer, error.Locations);
        if (error.Path is { } path)
        {
            writer.Raw(""","path":"""u8);
            WriteValue(writer, None, path);
        }

        WriteExtensions(writer, error.Code, error.Extensions);
        writer.Byte((byte)'}');
    }

    private static void WriteLocations(ResponseWriter writer, IReadOnlyList<SourceLocation> locations)
    {
        writer.Raw(""","locations":["""u8);
        foreach (var (index, location) in locations.Index())
        {
            if (index > 0)
                writer.Byte((byte)',');
            writer.Int32(Line, location.Line);
            writer.Int32(Column, location.Column);
            writer.Byte((byte)'}');
        }

        writer.Byte((byte)']');
    }

    private static void WriteExtensions(
        ResponseWriter writer,
        string? code,
        IReadOnlyDictionary<string, object>? others
    )
    {
        if (code is null && others is null)
            return;
        writer.Write(Extensions);
        if (code is not null)
            writer.String(Code, code);
        var prefix = code is null ? None : Comma;
        foreach (var (name, value) in others ?? ReadOnlyDictionary<string, object>.Empty)
        {
            writer.String(prefix, name);
            writer.Byte((byte)':');
            WriteValue(writer, None, value);
            prefix = Comma;
        }

        writer.Byte((byte)'}');
    }

    /// <summary>Writes a value of a path or of extensions.</summary>
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
        foreach (var (index, item) in list.Cast<object>().Index())
            WriteValue(writer, index == 0 ? None : Comma, item);
        writer.Byte((byte)']');
    }
}
