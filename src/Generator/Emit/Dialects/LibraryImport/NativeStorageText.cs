namespace Interop.Generator.Emit.Dialects.LibraryImport;

/// <summary>The C# helper by which generated structs reach members that are no fields.</summary>
internal static class NativeStorageText
{
    public const string Text =
        """
        /// <summary>Reaches members of structs where the running target has them. With constant arguments the JIT leaves a load or a store.</summary>
        internal static class NativeStorage
        {
            /// <summary>The member at that offset, in bytes.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static ref T At<TRecord, T>(ref TRecord record, nint offset)
            {
                if (offset < 0)
                    Absent();
                return ref Unsafe.As<byte, T>(ref Unsafe.AddByteOffset(ref Unsafe.As<TRecord, byte>(ref record), offset));
            }

            /// <summary>A copy of the member of <paramref name="size"/> bytes at that offset, which need not be aligned.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static T Read<TRecord, T>(ref readonly TRecord record, nint offset, nint size)
                where T : unmanaged
            {
                ref var at = ref At<TRecord, byte>(ref Unsafe.AsRef(in record), offset);
                if (size == Unsafe.SizeOf<T>())
                    return Unsafe.ReadUnaligned<T>(ref at);
                T value = default;
                Unsafe.CopyBlockUnaligned(ref Unsafe.As<T, byte>(ref value), ref at, (uint)size);
                return value;
            }

            /// <summary>Copies <paramref name="size"/> bytes of the value to that offset.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static void Write<TRecord, T>(ref TRecord record, nint offset, nint size, T value)
                where T : unmanaged
            {
                ref var at = ref At<TRecord, byte>(ref record, offset);
                if (size == Unsafe.SizeOf<T>())
                    Unsafe.WriteUnaligned(ref at, value);
                else
                    Unsafe.CopyBlockUnaligned(ref at, ref Unsafe.As<T, byte>(ref value), (uint)size);
            }

            /// <summary>The bytes of a value as those of another type, which may be shorter or longer.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static TTo Convert<TFrom, TTo>(TFrom value)
                where TFrom : unmanaged
                where TTo : unmanaged
            {
                TTo result = default;
                var size = Math.Min(Unsafe.SizeOf<TFrom>(), Unsafe.SizeOf<TTo>());
                Unsafe.CopyBlockUnaligned(ref Unsafe.As<TTo, byte>(ref result), ref Unsafe.As<TFrom, byte>(ref value), (uint)size);
                return result;
            }

            /// <summary>The unsigned number in <paramref name="width"/> bits from bit <paramref name="bit"/> on, counted as memory is on the running target.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static ulong Get<TRecord>(ref readonly TRecord record, nint bit, nint width)
            {
                ref var at = ref At<TRecord, byte>(ref Unsafe.AsRef(in record), bit >> 3);
                var (skip, count) = ((int)bit & 7, (int)(((bit & 7) + width + 7) >> 3));
                var shift = BitConverter.IsLittleEndian ? skip : (count * 8) - skip - (int)width;
                var low = Load(ref at, count) >> shift;
                return (count == 9 ? Last(low, Unsafe.Add(ref at, BitConverter.IsLittleEndian ? 8 : 0), shift) : low) & (ulong.MaxValue >> (64 - (int)width));
            }

            /// <summary>The signed number in those bits.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static long GetSigned<TRecord>(ref readonly TRecord record, nint bit, nint width) =>
                unchecked((long)(Get(in record, bit, width) << (64 - (int)width))) >> (64 - (int)width);

            /// <summary>Stores the lowest bits of <paramref name="value"/> in those bits, and leaves their neighbours.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static void Set<TRecord>(ref TRecord record, nint bit, nint width, ulong value)
            {
                ref var at = ref At<TRecord, byte>(ref record, bit >> 3);
                var (skip, count) = ((int)bit & 7, (int)(((bit & 7) + width + 7) >> 3));
                var mask = ulong.MaxValue >> (64 - (int)width);
                var shift = BitConverter.IsLittleEndian ? skip : (count * 8) - skip - (int)width;
                Store(ref at, count, (Load(ref at, count) & ~(mask << shift)) | ((value & mask) << shift));
                if (count == 9)
                    SetLast(ref Unsafe.Add(ref at, BitConverter.IsLittleEndian ? 8 : 0), mask, value & mask, shift);
            }

            /// <summary>Stores an unsigned number.</summary>
            /// <exception cref="OverflowException">The running target's integer is too narrow for it.</exception>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static void SetChecked<TRecord>(ref TRecord record, nint bit, nint width, ulong value)
            {
                if (value > ulong.MaxValue >> (64 - (int)width))
                    TooWide(width);
                Set(ref record, bit, width, value);
            }

            /// <summary>Stores a signed number.</summary>
            /// <exception cref="OverflowException">The running target's integer is too narrow for it.</exception>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static void SetCheckedSigned<TRecord>(ref TRecord record, nint bit, nint width, long value)
            {
                if (value << (64 - (int)width) >> (64 - (int)width) != value)
                    TooWide(width);
                Set(ref record, bit, width, unchecked((ulong)value));
            }

            /// <summary>Stores a number whose sign the running target decides.</summary>
            /// <exception cref="OverflowException">The running target's integer is too narrow for it.</exception>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static void SetInteger<TRecord>(ref TRecord record, nint bit, nint width, long value, bool isSigned)
            {
                if (isSigned)
                    SetCheckedSigned(ref record, bit, width, value);
                else
                    SetChecked(ref record, bit, width, width == 64 ? unchecked((ulong)value) : checked((ulong)value));
            }

            /// <summary>The unsigned number in the first <paramref name="width"/> of the <paramref name="total"/> bits of a value, as memory has them.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static ulong First(ulong storage, int total, nint width) =>
                (BitConverter.IsLittleEndian ? storage : storage >> (total - (int)width)) & (ulong.MaxValue >> (64 - (int)width));

            /// <summary>The signed number in them.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static long FirstSigned(ulong storage, int total, nint width) =>
                unchecked((long)((BitConverter.IsLittleEndian ? storage : storage >> (total - (int)width)) << (64 - (int)width))) >> (64 - (int)width);

            /// <summary>The value of <paramref name="total"/> bits that has a number in its first <paramref name="width"/>.</summary>
            /// <exception cref="OverflowException">The running target's integer is too narrow for it.</exception>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static ulong ToFirst(ulong value, int total, nint width)
            {
                if (value > ulong.MaxValue >> (64 - (int)width))
                    TooWide(width);
                return BitConverter.IsLittleEndian ? value : value << (total - (int)width);
            }

            /// <summary>The same of a signed number.</summary>
            /// <exception cref="OverflowException">The running target's integer is too narrow for it.</exception>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static ulong ToFirstSigned(long value, int total, nint width)
            {
                if (value << (64 - (int)width) >> (64 - (int)width) != value)
                    TooWide(width);
                return ToFirst(unchecked((ulong)value) & (ulong.MaxValue >> (64 - (int)width)), total, width);
            }

            /// <summary>The number in the first bytes as memory has them; of nine bytes, all but the one that <see cref="Last"/> adds.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            private static ulong Load(ref byte at, int count)
            {
                if (!BitConverter.IsLittleEndian)
                    return LoadBig(ref at, count);
                return count switch
                {
                    1 => at,
                    2 => Two(ref at, 0),
                    3 => Two(ref at, 0) | ((ulong)Unsafe.Add(ref at, 2) << 16),
                    4 => Four(ref at, 0),
                    5 => Four(ref at, 0) | ((ulong)Unsafe.Add(ref at, 4) << 32),
                    6 => Four(ref at, 0) | (Two(ref at, 4) << 32),
                    7 => Four(ref at, 0) | (Two(ref at, 4) << 32) | ((ulong)Unsafe.Add(ref at, 6) << 48),
                    _ => Unsafe.ReadUnaligned<ulong>(ref at),
                };
            }

            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            private static void Store(ref byte at, int count, ulong value)
            {
                if (!BitConverter.IsLittleEndian)
                {
                    StoreBig(ref at, count, value);
                    return;
                }
                if (count >= 8)
                {
                    Unsafe.WriteUnaligned(ref at, value);
                    return;
                }
                if ((count & 4) != 0)
                    Unsafe.WriteUnaligned(ref at, unchecked((uint)value));
                if ((count & 2) != 0)
                    Unsafe.WriteUnaligned(ref Unsafe.Add(ref at, count & 4), unchecked((ushort)(value >> ((count & 4) * 8))));
                if ((count & 1) != 0)
                    Unsafe.Add(ref at, count & 6) = unchecked((byte)(value >> ((count & 6) * 8)));
            }

            private static ulong Two(ref byte at, int offset) => Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref at, offset));

            private static ulong Four(ref byte at, int offset) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref at, offset));

            private static ulong Last(ulong low, byte last, int shift) => low | ((ulong)last << (64 - shift));

            private static void SetLast(ref byte last, ulong mask, ulong value, int shift) =>
                last = unchecked((byte)((last & ~(byte)(mask >> (64 - shift))) | (byte)(value >> (64 - shift))));

            private static ulong LoadBig(ref byte at, int count)
            {
                // Of nine bytes the first is the highest, which Last adds.
                ulong value = 0;
                for (var i = count == 9 ? 1 : 0; i < count; i++)
                    value = (value << 8) | Unsafe.Add(ref at, i);
                return value;
            }

            private static void StoreBig(ref byte at, int count, ulong value)
            {
                for (var i = count - 1; i >= (count == 9 ? 1 : 0); i--, value >>= 8)
                    Unsafe.Add(ref at, i) = unchecked((byte)value);
            }

            private static void Absent() => throw new PlatformNotSupportedException("The struct has no such member on this target.");

            private static void TooWide(nint width) => throw new OverflowException($"The number does not fit into the {width} bits that it has on this target.");
        }
        """;
}
