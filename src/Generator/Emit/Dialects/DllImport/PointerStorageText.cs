namespace Interop.Generator.Emit.Dialects.DllImport;

/// <summary>The C# helper by which generated structs reach members that are no fields, in C# 7.3 and without <c>Unsafe</c>.</summary>
internal static class PointerStorageText
{
    public const string Text =
        """
        /// <summary>Reaches members of structs where the running target has them.</summary>
        internal static unsafe class NativeStorage
        {
            /// <summary>The address of what is at that offset, in bytes.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static byte* Place(void* record, long offset)
            {
                if (offset < 0)
                    throw new PlatformNotSupportedException("The struct has no such member on this target.");
                return (byte*)record + offset;
            }

            /// <summary>The index, if an array of that length has it.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static int Index(int index, long length)
            {
                if (index < 0 || index >= length)
                    throw new global::System.IndexOutOfRangeException();
                return index;
            }

            /// <summary>Copies so many bytes.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static void Copy(void* to, void* from, long size) => global::System.Buffer.MemoryCopy(from, to, size, size);

            /// <summary>The member at that offset.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static T ReadAt<TRecord, T>(ref TRecord record, long offset)
                where TRecord : unmanaged
                where T : unmanaged
            {
                fixed (TRecord* at = &record)
                    return *(T*)Place(at, offset);
            }

            /// <summary>Sets the member at that offset.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static void WriteAt<TRecord, T>(ref TRecord record, long offset, T value)
                where TRecord : unmanaged
                where T : unmanaged
            {
                fixed (TRecord* at = &record)
                    *(T*)Place(at, offset) = value;
            }

            /// <summary>A copy of the member of <paramref name="size"/> bytes at that offset, which need not be aligned.</summary>
            public static T Read<TRecord, T>(ref TRecord record, long offset, long size)
                where TRecord : unmanaged
                where T : unmanaged
            {
                var value = default(T);
                fixed (TRecord* at = &record)
                    Copy(&value, Place(at, offset), size);
                return value;
            }

            /// <summary>Copies <paramref name="size"/> bytes of the value to that offset.</summary>
            public static void Write<TRecord, T>(ref TRecord record, long offset, long size, T value)
                where TRecord : unmanaged
                where T : unmanaged
            {
                fixed (TRecord* at = &record)
                    Copy(Place(at, offset), &value, size);
            }

            /// <summary>The bytes of a value as those of another type, which may be shorter or longer.</summary>
            public static TTo Convert<TFrom, TTo>(TFrom value)
                where TFrom : unmanaged
                where TTo : unmanaged
            {
                var result = default(TTo);
                Copy(&result, &value, sizeof(TFrom) < sizeof(TTo) ? sizeof(TFrom) : sizeof(TTo));
                return result;
            }

            /// <summary>The unsigned number in <paramref name="width"/> bits from bit <paramref name="bit"/> on, counted as memory is on the running target.</summary>
            public static ulong Get<TRecord>(ref TRecord record, long bit, long width)
                where TRecord : unmanaged
            {
                fixed (TRecord* start = &record)
                {
                    var at = Place(start, bit >> 3);
                    var skip = (int)bit & 7;
                    var count = (skip + (int)width + 7) >> 3;
                    var shift = BitConverter.IsLittleEndian ? skip : (count * 8) - skip - (int)width;
                    var low = Load(at, count) >> shift;
                    if (count == 9)
                        low |= (ulong)at[BitConverter.IsLittleEndian ? 8 : 0] << (64 - shift);
                    return low & Mask(width);
                }
            }

            /// <summary>The signed number in those bits.</summary>
            public static long GetSigned<TRecord>(ref TRecord record, long bit, long width)
                where TRecord : unmanaged => Extend(Get(ref record, bit, width), width);

            /// <summary>Stores the lowest bits of <paramref name="value"/> in those bits, and leaves their neighbours.</summary>
            public static void Set<TRecord>(ref TRecord record, long bit, long width, ulong value)
                where TRecord : unmanaged
            {
                fixed (TRecord* start = &record)
                {
                    var at = Place(start, bit >> 3);
                    var skip = (int)bit & 7;
                    var count = (skip + (int)width + 7) >> 3;
                    var shift = BitConverter.IsLittleEndian ? skip : (count * 8) - skip - (int)width;
                    var mask = Mask(width);
                    Store(at, count, (Load(at, count) & ~(mask << shift)) | ((value & mask) << shift));
                    if (count == 9)
                    {
                        var last = at + (BitConverter.IsLittleEndian ? 8 : 0);
                        *last = unchecked((byte)((*last & ~(byte)(mask >> (64 - shift))) | (byte)((value & mask) >> (64 - shift))));
                    }
                }
            }

            /// <summary>Stores an unsigned number.</summary>
            /// <exception cref="OverflowException">The running target's integer is too narrow for it.</exception>
            public static void SetChecked<TRecord>(ref TRecord record, long bit, long width, ulong value)
                where TRecord : unmanaged
            {
                if (value > Mask(width))
                    throw TooWide(width);
                Set(ref record, bit, width, value);
            }

            /// <summary>Stores a signed number.</summary>
            /// <exception cref="OverflowException">The running target's integer is too narrow for it.</exception>
            public static void SetCheckedSigned<TRecord>(ref TRecord record, long bit, long width, long value)
                where TRecord : unmanaged
            {
                if (Extend(unchecked((ulong)value), width) != value)
                    throw TooWide(width);
                Set(ref record, bit, width, unchecked((ulong)value));
            }

            /// <summary>Stores a number whose sign the running target decides.</summary>
            /// <exception cref="OverflowException">The running target's integer is too narrow for it.</exception>
            public static void SetInteger<TRecord>(ref TRecord record, long bit, long width, long value, bool isSigned)
                where TRecord : unmanaged
            {
                if (isSigned)
                    SetCheckedSigned(ref record, bit, width, value);
                else
                    SetChecked(ref record, bit, width, width == 64 ? unchecked((ulong)value) : checked((ulong)value));
            }

            /// <summary>The unsigned number in the first <paramref name="width"/> of the <paramref name="total"/> bits of a value, as memory has them.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static ulong First(ulong storage, int total, long width) =>
                (BitConverter.IsLittleEndian ? storage : storage >> (total - (int)width)) & Mask(width);

            /// <summary>The signed number in them.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static long FirstSigned(ulong storage, int total, long width) =>
                Extend(BitConverter.IsLittleEndian ? storage : storage >> (total - (int)width), width);

            /// <summary>The value of <paramref name="total"/> bits that has a number in its first <paramref name="width"/>.</summary>
            /// <exception cref="OverflowException">The running target's integer is too narrow for it.</exception>
            public static ulong ToFirst(ulong value, int total, long width)
            {
                if (value > Mask(width))
                    throw TooWide(width);
                return BitConverter.IsLittleEndian ? value : value << (total - (int)width);
            }

            /// <summary>The same of a signed number.</summary>
            /// <exception cref="OverflowException">The running target's integer is too narrow for it.</exception>
            public static ulong ToFirstSigned(long value, int total, long width)
            {
                if (Extend(unchecked((ulong)value), width) != value)
                    throw TooWide(width);
                return ToFirst(unchecked((ulong)value) & Mask(width), total, width);
            }

            /// <summary>The bits of a number, which .NET Standard 2.0 gives of doubles alone.</summary>
            public static int SingleToInt32Bits(float value) => *(int*)&value;

            /// <inheritdoc cref="SingleToInt32Bits"/>
            public static float Int32BitsToSingle(int bits) => *(float*)&bits;

            /// <inheritdoc cref="SingleToInt32Bits"/>
            public static long DoubleToInt64Bits(double value) => *(long*)&value;

            /// <inheritdoc cref="SingleToInt32Bits"/>
            public static double Int64BitsToDouble(long bits) => *(double*)&bits;

            private static ulong Mask(long width) => ulong.MaxValue >> (64 - (int)width);

            private static long Extend(ulong bits, long width) => unchecked((long)(bits << (64 - (int)width))) >> (64 - (int)width);

            /// <summary>The number in the first bytes as memory has them; of nine bytes, all but the one of the highest bits.</summary>
            private static ulong Load(byte* at, int count)
            {
                ulong value = 0;
                if (BitConverter.IsLittleEndian)
                {
                    for (var i = (count == 9 ? 8 : count) - 1; i >= 0; i--)
                        value = (value << 8) | at[i];
                }
                else
                {
                    for (var i = count == 9 ? 1 : 0; i < count; i++)
                        value = (value << 8) | at[i];
                }
                return value;
            }

            private static void Store(byte* at, int count, ulong value)
            {
                if (BitConverter.IsLittleEndian)
                {
                    for (var i = 0; i < (count == 9 ? 8 : count); i++, value >>= 8)
                        at[i] = unchecked((byte)value);
                }
                else
                {
                    for (var i = count - 1; i >= (count == 9 ? 1 : 0); i--, value >>= 8)
                        at[i] = unchecked((byte)value);
                }
            }

            private static OverflowException TooWide(long width) => new OverflowException("The number does not fit into the " + width + " bits that it has on this target.");
        }
        """;
}
