using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Serverless.GraphQL.Execution.Writing;

/// <summary>
/// Writes UTF-8 JSON into one pooled buffer. What it is given is not checked to be JSON as a whole: that is the plan's part.
/// Strings are escaped as ECMAScript's JSON.stringify does: quote, backslash, controls, and surrogates that stand alone.
/// </summary>
/// <remarks>
/// All unsafe code of the engine is here. Every method first calls <see cref="Reserve"/> with an upper bound of what it writes,
/// blocks copied past the end included; the bound stands beside the call. Reads past the end of a string or fragment do not happen:
/// strings are read in blocks that lie inside them, fragments are padded to whole blocks.
/// </remarks>
internal sealed class ResponseWriter
{
    private const int InitialSize = 4 * 1024;

    /// <summary>No method reserves more than this beyond what it will write at least.</summary>
    private const int MaxSlack = 320;

    private byte[] _buffer = [];
    private int _limit;

    /// <summary>How many bytes were written; may be set back to undo what was written since.</summary>
    public int Position { get; set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Position);

    /// <param name="limit">Bytes; more throw <see cref="ResponseTooLargeException"/>.</param>
    /// <param name="expected">How long the response was the last time; 0 when nothing is known.</param>
    public void Start(int limit, int expected)
    {
        _limit = limit;
        Position = 0;
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(InitialSize, expected + Fragment.Block));
    }

    /// <summary>The buffer, which is now the caller's to return to the shared pool.</summary>
    public byte[] Detach(out int length)
    {
        var buffer = _buffer;
        length = Position;
        _buffer = [];
        Position = 0;
        return buffer;
    }

    public void Write(Fragment fragment)
    {
        Reserve(fragment.Padded.Length);
        Copy(fragment);
    }

    public void Write(Fragment first, Fragment second)
    {
        Reserve(first.Padded.Length + second.Padded.Length);
        Copy(first);
        Copy(second);
    }

    public void Byte(byte value)
    {
        Reserve(1);
        End = value;
        Position++;
    }

    /// <summary>Bytes that are JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(Position));
        Position += bytes.Length;
    }

    public void Boolean(Fragment key, bool value)
    {
        // Four letters and, for false, a fifth: at most 5.
        Reserve(key.Padded.Length + 5);
        Copy(key);
        Unsafe.WriteUnaligned(ref End, MemoryMarshal.Read<uint>(value ? "true"u8 : "fals"u8));
        Unsafe.Add(ref End, 4) = (byte)'e';
        Position += value ? 4 : 5;
    }

    public void Int32(Fragment key, int value)
    {
        // A sign and ten digits: at most 11.
        Reserve(key.Padded.Length + 11);
        Copy(key);
        if (value < 0)
        {
            End = (byte)'-';
            Position++;
        }

        Digits(value < 0 ? 0u - (uint)value : (uint)value);
    }

    /// <summary>A JSON number; the value is finite.</summary>
    public void Double(Fragment key, double value)
    {
        Reserve(key.Padded.Length + NumberText.MaxLength);
        Copy(key);
        Position += NumberText.Write(value, _buffer.AsSpan(Position));
    }

    /// <summary>A JSON number; the value is finite.</summary>
    public void Single(Fragment key, float value)
    {
        Reserve(key.Padded.Length + NumberText.MaxLength);
        Copy(key);
        Position += NumberText.Write(value, _buffer.AsSpan(Position));
    }

    /// <summary>The value as it formats itself, without or between quotes: at most 256 bytes, none that JSON would escape.</summary>
    /// <exception cref="FormatException">It is longer.</exception>
    public void Formatted<T>(Fragment key, T value, ReadOnlySpan<char> format, bool quoted) where T : IUtf8SpanFormattable
    {
        const int MaxLength = 256;
        Reserve(key.Padded.Length + MaxLength + 2);
        Copy(key);
        if (quoted) Byte((byte)'"');
        if (!value.TryFormat(_buffer.AsSpan(Position, MaxLength), out var length, format, null))
            throw new FormatException($"A {typeof(T).Name} formats itself to more than {MaxLength} bytes.");
        var text = _buffer.AsSpan(Position, length);
        if (quoted && (text.ContainsAny((byte)'"', (byte)'\\') || text.ContainsAnyInRange((byte)0, (byte)0x1F)))
            throw new FormatException($"A {typeof(T).Name} formats itself to what JSON would escape; write it as characters.");
        Position += length;
        if (quoted) Byte((byte)'"');
    }

    public void String(Fragment key, ReadOnlySpan<char> value)
    {
        // One byte for each character and two quotes, as long as nothing has to be escaped or encoded; blocks lie inside.
        Reserve(key.Padded.Length + value.Length + 2);
        Copy(key);
        End = (byte)'"';
        Position++;

        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(value));
        var plain = CopyPlain(ref source, value.Length, ref End);
        Position += plain;
        if (plain < value.Length)
        {
            Escaped(ref Unsafe.Add(ref source, plain), value.Length - plain);
            Reserve(1);
        }

        End = (byte)'"';
        Position++;
    }

    /// <summary>Narrows characters that need no escape; stops at the block with the first that does. Gives how many it narrowed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyPlain(ref ushort source, int length, ref byte destination)
    {
        var i = 0;
        if (length >= Vector256<ushort>.Count)
        {
            for (; i <= length - Vector512<ushort>.Count; i += Vector512<ushort>.Count)
                if (!TryNarrow32(ref Unsafe.Add(ref source, i), ref Unsafe.Add(ref destination, i))) return i;
            if (length - i >= Vector256<ushort>.Count)
            {
                if (!TryNarrow16(ref Unsafe.Add(ref source, i), ref Unsafe.Add(ref destination, i))) return i;
                i += Vector256<ushort>.Count;
            }

            // The last block overlaps what was done: both sides are as far from the end.
            if (i == length) return length;
            var last = length - Vector256<ushort>.Count;
            return TryNarrow16(ref Unsafe.Add(ref source, last), ref Unsafe.Add(ref destination, last)) ? length : i;
        }

        if (length >= Vector128<ushort>.Count)
        {
            if (!TryNarrow8(ref source, ref destination)) return 0;
            var last = length - Vector128<ushort>.Count;
            return TryNarrow8(ref Unsafe.Add(ref source, last), ref Unsafe.Add(ref destination, last)) ? length : Vector128<ushort>.Count;
        }

        for (; i < length; i++)
        {
            var c = Unsafe.Add(ref source, i);
            if (!IsPlain(c)) return i;
            Unsafe.Add(ref destination, i) = (byte)c;
        }

        return length;
    }

    /// <summary>Saturation turns everything above 0xFF into 0xFF, so one signed comparison finds non-ASCII and controls.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow32(ref ushort source, ref byte destination)
    {
        var bytes = Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref source), Vector256.LoadUnsafe(ref source, 16));
        var special = Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)0x20)).AsByte()
            | Vector256.Equals(bytes, Vector256.Create((byte)'"'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\\'));
        if (special != Vector256<byte>.Zero) return false;
        bytes.StoreUnsafe(ref destination);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow16(ref ushort source, ref byte destination)
    {
        var bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, 8));
        if (Special(bytes) != Vector128<byte>.Zero) return false;
        bytes.StoreUnsafe(ref destination);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow8(ref ushort source, ref byte destination)
    {
        var characters = Vector128.LoadUnsafe(ref source);
        var bytes = Vector128.NarrowWithSaturation(characters, characters);
        if (Special(bytes) != Vector128<byte>.Zero) return false;
        Unsafe.WriteUnaligned(ref destination, bytes.AsUInt64().ToScalar());
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Special(Vector128<byte> bytes) =>
        Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)0x20)).AsByte()
        | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));

    private static bool IsPlain(ushort c) => c is >= 0x20 and < 0x80 and not '"' and not '\\';

    /// <summary>The rest of a string from a block on that has something to escape or encode.</summary>
    private void Escaped(ref ushort source, int length)
    {
        for (var i = 0; i < length;)
        {
            // At most 16 plain bytes and one character of 6, or 32 narrowed at once.
            Reserve(Vector256<byte>.Count);
            i += PlainPrefix(ref Unsafe.Add(ref source, i), length - i);
            while (i < length && !IsPlain(Unsafe.Add(ref source, i)))
            {
                Reserve(6);
                var next = i + 1 < length ? Unsafe.Add(ref source, i + 1) : '\0';
                i += Special((char)Unsafe.Add(ref source, i), (char)next);
            }
        }
    }

    /// <summary>Writes the plain characters at the start, at most 16; the caller has reserved 32 bytes. Gives their number.</summary>
    private int PlainPrefix(ref ushort source, int length)
    {
        if (length >= Vector256<ushort>.Count)
        {
            var bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, 8));
            bytes.StoreUnsafe(ref End);
            var special = Special(bytes).ExtractMostSignificantBits();
            var count = special == 0 ? Vector128<byte>.Count : BitOperations.TrailingZeroCount(special);
            Position += count;
            return count;
        }

        var i = 0;
        for (; i < length && IsPlain(Unsafe.Add(ref source, i)); i++) Unsafe.Add(ref End, i) = (byte)Unsafe.Add(ref source, i);
        Position += i;
        return i;
    }

    /// <summary>Writes one character that is not plain, at most 6 bytes; gives how many UTF-16 units it took.</summary>
    private int Special(char c, char next)
    {
        var destination = _buffer.AsSpan(Position);
        if (c < 0x80)
        {
            Position += StringEscape.Write(c, destination);
            return 1;
        }

        if (char.IsSurrogate(c) && !char.IsSurrogatePair(c, next))
        {
            Position += StringEscape.WriteUnicode(c, destination);
            return 1;
        }

        var rune = char.IsSurrogate(c) ? new Rune(c, next) : new Rune(c);
        Position += rune.EncodeToUtf8(destination);
        return rune.Utf16SequenceLength;
    }

    /// <summary>Decimal digits; the caller has reserved ten bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Digits(uint value)
    {
        if (value < 10)
        {
            End = (byte)('0' + value);
            Position++;
            return;
        }

        Utf8Formatter.TryFormat(value, _buffer.AsSpan(Position), out var length);
        Position += length;
    }

    /// <summary>Where the next byte goes. Only within what was reserved.</summary>
    private ref byte End
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buffer), Position);
    }

    /// <summary>The caller has reserved the padded length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Copy(Fragment fragment)
    {
        ref var source = ref MemoryMarshal.GetArrayDataReference(fragment.Padded);
        ref var destination = ref End;
        Vector256.LoadUnsafe(ref source).StoreUnsafe(ref destination);
        for (var i = Fragment.Block; i < fragment.Length; i += Fragment.Block)
            Vector256.LoadUnsafe(ref source, (nuint)i).StoreUnsafe(ref destination, (nuint)i);
        Position += fragment.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (_buffer.Length - Position < count) Grow(count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        if (Position + (long)count - MaxSlack > _limit) throw new ResponseTooLargeException();
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max((long)_buffer.Length * 2, (long)Position + count)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
