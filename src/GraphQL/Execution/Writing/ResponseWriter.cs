using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;

namespace Serverless.GraphQL.Execution.Writing;

/// <summary>
/// Writes UTF-8 JSON into one pooled buffer. Nothing checks that the whole is JSON: the plan sees to that. Strings are
/// escaped as ECMAScript's JSON.stringify does: quote, backslash, control characters, and surrogates that stand alone.
/// </summary>
/// <remarks>
/// All unsafe code of the engine is here. Every method first calls <see cref="Reserve"/> with an upper bound of what it
/// writes, blocks copied past the end included; the bound stands beside the call. Reads past the end of a string or
/// fragment do not happen: strings are read in blocks that lie inside them, fragments are padded to whole blocks.
/// References into the buffer live in local variables, since a byte written through one may, for all the compiler
/// knows, change a field.
/// </remarks>
internal sealed class ResponseWriter
{
    private const int InitialSize = 4 * 1024;

    /// <summary>The most that a method reserves beyond what it will write at least.</summary>
    private const int MaxSlack = 320;

    /// <summary>The characters that JSON does not allow in a string.</summary>
    private static readonly SearchValues<char> Escapes = SearchValues.Create([
        '"',
        '\\',
        .. Enumerable.Range(0, 0x20).Select(static c => (char)c),
    ]);

    private byte[] _buffer = [];
    private int _limit;

    /// <summary>How many bytes were written. It may be set back to undo what was written since.</summary>
    public int Position { get; set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Position);

    /// <param name="limit">How many bytes may be written; more throw <see cref="ResponseTooLargeException"/>.</param>
    /// <param name="expected">The length of the last response of the plan; 0 when nothing is known.</param>
    public void Start(int limit, int expected)
    {
        _limit = limit;
        Position = 0;
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(InitialSize, expected + MaxSlack));
    }

    /// <summary>Hands the buffer over to the caller, who returns it to the shared pool.</summary>
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
        Copy(ref Reserve(fragment.Padded.Length), fragment);
        Position += fragment.Length;
    }

    public void Write(Fragment first, Fragment second)
    {
        ref var end = ref Reserve(first.Padded.Length + second.Padded.Length);
        end = ref Copy(ref end, first);
        Copy(ref end, second);
        Position += first.Length + second.Length;
    }

    public void Byte(byte value)
    {
        Reserve(1) = value;
        Position++;
    }

    /// <summary>Writes bytes that are JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(Position));
        Position += bytes.Length;
    }

    public void Boolean(Fragment prefix, bool value)
    {
        // Four letters and, for false, a fifth: at most 5.
        ref var end = ref Copy(ref Reserve(prefix.Padded.Length + 5), prefix);
        Unsafe.WriteUnaligned(ref end, MemoryMarshal.Read<uint>(value ? "true"u8 : "fals"u8));
        Unsafe.Add(ref end, 4) = (byte)'e';
        Position += prefix.Length + (value ? 4 : 5);
    }

    public void Int32(Fragment prefix, int value)
    {
        // A sign and ten digits: at most 11.
        ref var end = ref Copy(ref Reserve(prefix.Padded.Length + 11), prefix);
        end = (byte)'-';
        var sign = value < 0 ? 1 : 0;
        var length = Digits(ref Unsafe.Add(ref end, sign), value < 0 ? 0u - (uint)value : (uint)value);
        Position += prefix.Length + sign + length;
    }

    /// <summary>Writes a finite number.</summary>
    public void Double(Fragment prefix, double value)
    {
        Copy(ref Reserve(prefix.Padded.Length + NumberText.MaxLength), prefix);
        Position += prefix.Length;
        Position += NumberText.Write(value, _buffer.AsSpan(Position));
    }

    /// <summary>Writes a finite number.</summary>
    public void Single(Fragment prefix, float value)
    {
        Copy(ref Reserve(prefix.Padded.Length + NumberText.MaxLength), prefix);
        Position += prefix.Length;
        Position += NumberText.Write(value, _buffer.AsSpan(Position));
    }

    /// <summary>
    /// Writes the value as it formats itself, without or between quotes: at most 256 bytes, none of which JSON would
    /// escape.
    /// </summary>
    /// <exception cref="FormatException">The text is longer, or holds such a byte.</exception>
    public void Formatted<T>(Fragment prefix, T value, ReadOnlySpan<char> format, bool quoted)
        where T : IUtf8SpanFormattable
    {
        const int maxLength = 256;
        Copy(ref Reserve(prefix.Padded.Length + maxLength + 2), prefix);
        var text = _buffer.AsSpan(Position + prefix.Length + (quoted ? 1 : 0), maxLength);
        if (!value.TryFormat(text, out var length, format, null))
            throw new FormatException($"A {typeof(T).Name} formats itself to more than {maxLength} bytes.");
        Position += prefix.Length + length;
        if (quoted)
            Quote(text[..length]);
    }

    public void String(Fragment prefix, ReadOnlySpan<char> value)
    {
        // One byte for each character and two quotes, as long as nothing has to be escaped or encoded; blocks lie
        // inside.
        ref var end = ref Copy(ref Reserve(prefix.Padded.Length + value.Length + 2), prefix);
        end = (byte)'"';
        end = ref Unsafe.Add(ref end, 1);

        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(value));
        var plain = CopyPlain(ref source, value.Length, ref end);
        if (plain == value.Length)
        {
            Unsafe.Add(ref end, plain) = (byte)'"';
            Position += prefix.Length + plain + 2;
            return;
        }

        Position += prefix.Length + 1 + plain;
        Escaped(value[plain..]);
        Byte((byte)'"');
    }

    /// <summary>
    /// Narrows characters that need no escape, and stops at the block with the first that does. Returns how many it
    /// narrowed.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyPlain(ref ushort source, int length, ref byte destination)
    {
        if (length >= Vector128<byte>.Count)
            return CopyLong(ref source, length, ref destination);
        if (length >= Vector128<ushort>.Count)
        {
            // The second block overlaps the first: both sides are as far from the end.
            if (!TryNarrow8(ref source, ref destination))
                return 0;
            var last = length - Vector128<ushort>.Count;
            return TryNarrow8(ref Unsafe.Add(ref source, last), ref Unsafe.Add(ref destination, last))
                ? length
                : Vector128<ushort>.Count;
        }

        if (length >= 4)
            return TryNarrow4To7(ref source, length, ref destination) ? length : 0;
        for (var i = 0; i < length; i++)
        {
            var c = Unsafe.Add(ref source, i);
            if (!IsPlain(c))
                return i;
            Unsafe.Add(ref destination, i) = (byte)c;
        }

        return length;
    }

    private static int CopyLong(ref ushort source, int length, ref byte destination)
    {
        var i = 0;
        for (; i <= length - Vector256<byte>.Count; i += Vector256<byte>.Count)
            if (!TryNarrow32(ref Unsafe.Add(ref source, i), ref Unsafe.Add(ref destination, i)))
                return i;
        if (length - i >= Vector128<byte>.Count)
        {
            if (!TryNarrow16(ref Unsafe.Add(ref source, i), ref Unsafe.Add(ref destination, i)))
                return i;
            i += Vector128<byte>.Count;
        }

        // The last block overlaps what was done.
        if (i == length)
            return length;
        var last = length - Vector128<byte>.Count;
        return TryNarrow16(ref Unsafe.Add(ref source, last), ref Unsafe.Add(ref destination, last)) ? length : i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow32(ref ushort source, ref byte destination)
    {
        var bytes = Narrow(Vector256.LoadUnsafe(ref source), Vector256.LoadUnsafe(ref source, 16));
        var special =
            Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)0x20)).AsByte()
            | Vector256.Equals(bytes, Vector256.Create((byte)'"'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\\'));
        if (special != Vector256<byte>.Zero)
            return false;
        bytes.StoreUnsafe(ref destination);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow16(ref ushort source, ref byte destination)
    {
        var bytes = Narrow(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, 8));
        if (Special(bytes) != Vector128<byte>.Zero)
            return false;
        bytes.StoreUnsafe(ref destination);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow8(ref ushort source, ref byte destination)
    {
        var characters = Vector128.LoadUnsafe(ref source);
        var bytes = Narrow(characters, characters);
        if (Special(bytes) != Vector128<byte>.Zero)
            return false;
        Unsafe.WriteUnaligned(ref destination, bytes.AsUInt64().ToScalar());
        return true;
    }

    /// <summary>Narrows the first four and the last four characters, which overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow4To7(ref ushort source, int length, ref byte destination)
    {
        var last = length - 4;
        var characters = Vector128.Create(FourAt(ref source), FourAt(ref Unsafe.Add(ref source, last))).AsUInt16();
        var bytes = Narrow(characters, characters);
        if (Special(bytes) != Vector128<byte>.Zero)
            return false;
        var eight = bytes.AsUInt64().ToScalar();
        Unsafe.WriteUnaligned(ref destination, (uint)eight);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, last), (uint)(eight >> 32));
        return true;
    }

    private static ulong FourAt(ref ushort source) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source));

    /// <summary>
    /// Narrows with saturation, so that one signed comparison finds non-ASCII and control characters: what is above
    /// 0xFF becomes 0xFF, or 0 where the processor takes the characters for signed numbers.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper) =>
        Sse2.IsSupported
            ? Sse2.PackUnsignedSaturate(lower.AsInt16(), upper.AsInt16())
            : Vector128.NarrowWithSaturation(lower, upper);

    /// <inheritdoc cref="Narrow(Vector128{ushort}, Vector128{ushort})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Narrow(Vector256<ushort> lower, Vector256<ushort> upper) =>
        Avx2.IsSupported
            ? Avx2.Permute4x64(Avx2.PackUnsignedSaturate(lower.AsInt16(), upper.AsInt16()).AsUInt64(), 0b11_01_10_00)
                .AsByte()
            : Vector256.NarrowWithSaturation(lower, upper);

    /// <summary>Marks which of 16 narrowed characters have to be escaped or encoded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Special(Vector128<byte> bytes) =>
        Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)0x20)).AsByte()
        | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));

    private static bool IsPlain(ushort c) => c is >= 0x20 and < 0x80 and not '"' and not '\\';

    /// <summary>Writes the rest of a string, from a block on that has something to escape or encode.</summary>
    private void Escaped(ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty)
        {
            var escape = rest.IndexOfAny(Escapes);
            var encoded = escape < 0 ? rest : rest[..escape];
            while (!encoded.IsEmpty)
                encoded = encoded[Encoded(encoded)..];
            if (escape < 0)
                return;
            Position += StringEscape.Write(rest[escape], Room(StringEscape.MaxLength));
            rest = rest[(escape + 1)..];
        }
    }

    /// <summary>
    /// Writes text that needs no escape as UTF-8, or one surrogate that stands alone as an escape. Returns the number
    /// of characters written, at least 1.
    /// </summary>
    private int Encoded(ReadOnlySpan<char> text)
    {
        // A character becomes at most 3 bytes: 300 at once are less than the slack.
        const int longest = 100;
        var isLast = text.Length <= longest;
        if (!isLast)
            text = text[..longest];
        Utf8.FromUtf16(
            text,
            Room(text.Length * 3),
            out var read,
            out var written,
            replaceInvalidSequences: false,
            isFinalBlock: isLast
        );
        Position += written;
        if (read > 0)
            return read;
        Position += StringEscape.WriteUnicode(text[0], Room(StringEscape.MaxLength));
        return 1;
    }

    private Span<byte> Room(int count)
    {
        Reserve(count);
        return _buffer.AsSpan(Position, count);
    }

    /// <summary>Writes decimal digits, at most ten, and returns their number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digits(ref byte end, uint value)
    {
        if (value < 10)
        {
            end = (byte)('0' + value);
            return 1;
        }

        var length =
            value < 100 ? 2
            : value < 1_000 ? 3
            : value < 10_000 ? 4
            : LongLength(value);
        ref var next = ref Unsafe.Add(ref end, length);
        for (; value >= 10; value /= 100)
        {
            next = ref Unsafe.Subtract(ref next, 2);
            // value % 100 is below 100, and the table holds 100 pairs.
            Unsafe.WriteUnaligned(
                ref next,
                Unsafe.ReadUnaligned<ushort>(
                    ref Unsafe.Add(ref MemoryMarshal.GetReference(Pairs), (int)(value % 100 * 2))
                )
            );
            if (value < 100)
                return length;
        }

        end = (byte)('0' + value);
        return length;
    }

    private static int LongLength(uint value) =>
        value switch
        {
            < 100_000 => 5,
            < 1_000_000 => 6,
            < 10_000_000 => 7,
            < 100_000_000 => 8,
            < 1_000_000_000 => 9,
            _ => 10,
        };

    private static ReadOnlySpan<byte> Pairs =>
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"u8
        + "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>Puts quotes around the text before the position, and checks that it holds nothing to escape.</summary>
    private void Quote(ReadOnlySpan<byte> text)
    {
        if (text.ContainsAny((byte)'"', (byte)'\\') || text.ContainsAnyInRange((byte)0, (byte)0x1F))
            throw new FormatException(
                "A value formats itself to text that JSON would escape; write it as a span of characters."
            );
        _buffer[Position - text.Length] = (byte)'"';
        _buffer[Position + 1] = (byte)'"';
        Position += 2;
    }

    /// <summary>
    /// Copies whole blocks, and returns the place behind the fragment. The caller has reserved the padded length.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Copy(ref byte end, Fragment fragment)
    {
        ref var source = ref MemoryMarshal.GetArrayDataReference(fragment.Padded);
        Vector256.LoadUnsafe(ref source).StoreUnsafe(ref end);
        for (var i = Fragment.Block; i < fragment.Length; i += Fragment.Block)
            Vector256.LoadUnsafe(ref source, (nuint)i).StoreUnsafe(ref end, (nuint)i);
        return ref Unsafe.Add(ref end, fragment.Length);
    }

    /// <summary>Makes room for so many bytes, and returns the place of the position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte Reserve(int count)
    {
        var buffer = _buffer;
        if (buffer.Length - Position < count)
            buffer = Grow(count);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buffer), Position);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte[] Grow(int count)
    {
        if (Position + (long)count - MaxSlack > _limit)
            throw new ResponseTooLargeException();
        var larger = ArrayPool<byte>.Shared.Rent(
            (int)Math.Min(Array.MaxLength, Math.Max((long)_buffer.Length * 2, (long)Position + count))
        );
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        return _buffer = larger;
    }
}

/// <summary>Is thrown where a response would be longer than its limit.</summary>
internal sealed class ResponseTooLargeException() : Exception("The response is longer than its limit.");
