// Written by interop test-kit.
using System;
using System.Runtime.InteropServices;

namespace InteropTestKit
{
    /// <summary>
    /// Numbers of every type that bindings have as 64 bits, as the C probe gives them: integers extended by their own sign, floating-point
    /// numbers as the bits of a double. Which method is called follows from the type that a member has in the bindings.
    /// </summary>
    public static unsafe class Values
    {
        public static long Bits(bool value) { return value ? 1 : 0; }
        public static long Bits(sbyte value) { return value; }
        public static long Bits(byte value) { return value; }
        public static long Bits(short value) { return value; }
        public static long Bits(ushort value) { return value; }
        public static long Bits(int value) { return value; }
        public static long Bits(uint value) { return value; }
        public static long Bits(long value) { return value; }
        public static long Bits(ulong value) { return unchecked((long)value); }
        public static long Bits(IntPtr value) { return (long)value; }
        public static long Bits(UIntPtr value) { return unchecked((long)(ulong)value); }
        // Where C has an integer, a floating-point number is none, whatever its bits are.
        public static long Bits(float value) { return unchecked((long)value); }
        public static long Bits(double value) { return unchecked((long)value); }
        public static long Bits(void* value) { return unchecked((long)(ulong)value); }

        public static long Real(float value) { return BitConverter.DoubleToInt64Bits(value); }
        public static long Real(double value) { return BitConverter.DoubleToInt64Bits(value); }

        /// <summary>Where C has a floating-point number, nothing else is one.</summary>
        public static long Real<T>(T value) where T : unmanaged { return ~BitConverter.DoubleToInt64Bits(Bits(value)); }

        public static float AsReal(long bits, float like) { return (float)BitConverter.Int64BitsToDouble(bits); }
        public static double AsReal(long bits, double like) { return BitConverter.Int64BitsToDouble(bits); }
        public static T AsReal<T>(long bits, T like) where T : unmanaged { return like; }

        /// <summary>An enumeration; or what is as large as one.</summary>
        public static long Bits<T>(T value) where T : unmanaged
        {
            var type = typeof(T).IsEnum ? Enum.GetUnderlyingType(typeof(T)) : typeof(T);
            var isSigned = type == typeof(sbyte) || type == typeof(short) || type == typeof(int) || type == typeof(long);
            switch (sizeof(T))
            {
                case 1: return isSigned ? (long)*(sbyte*)&value : *(byte*)&value;
                case 2: return isSigned ? (long)*(short*)&value : *(ushort*)&value;
                case 4: return isSigned ? (long)*(int*)&value : *(uint*)&value;
                case 8: return *(long*)&value;
                default: return Sum(&value, sizeof(T));
            }
        }

        public static bool As(long bits, bool like) { return (bits & 1) != 0; }
        public static sbyte As(long bits, sbyte like) { return unchecked((sbyte)bits); }
        public static byte As(long bits, byte like) { return unchecked((byte)bits); }
        public static short As(long bits, short like) { return unchecked((short)bits); }
        public static ushort As(long bits, ushort like) { return unchecked((ushort)bits); }
        public static int As(long bits, int like) { return unchecked((int)bits); }
        public static uint As(long bits, uint like) { return unchecked((uint)bits); }
        public static long As(long bits, long like) { return bits; }
        public static ulong As(long bits, ulong like) { return unchecked((ulong)bits); }
        public static float As(long bits, float like) { return bits; }
        public static double As(long bits, double like) { return bits; }
        public static IntPtr As(long bits, IntPtr like) { return IntPtr.Size == 8 ? (IntPtr)bits : (IntPtr)unchecked((int)bits); }
        public static UIntPtr As(long bits, UIntPtr like) { return UIntPtr.Size == 8 ? (UIntPtr)unchecked((ulong)bits) : (UIntPtr)unchecked((uint)bits); }

        public static T As<T>(long bits, T like) where T : unmanaged
        {
            Put(&like, sizeof(T), bits);
            return like;
        }

        /// <summary>The low bytes of a number, in the order of the machine.</summary>
        public static void Put(void* at, long size, long bits)
        {
            for (var i = 0; i < size && i < 8; i++)
                ((byte*)at)[BitConverter.IsLittleEndian ? i : size - 1 - i] = unchecked((byte)(bits >> (i * 8)));
        }

        public static void Copy(void* to, void* from, long size)
        {
            for (long i = 0; i < size; i++)
                ((byte*)to)[i] = ((byte*)from)[i];
        }

        /// <summary>Bytes that follow from a number, as the probe has them too.</summary>
        public static void Fill(void* at, long size, long bits)
        {
            for (long i = 0; i < size; i++)
                ((byte*)at)[i] = unchecked((byte)((byte)(bits >> (int)(i % 8 * 8)) ^ (byte)i));
        }

        /// <summary>A sum of bytes (FNV-1a), as the probe has it too.</summary>
        public static long Sum(void* at, long size)
        {
            unchecked
            {
                var sum = 14695981039346656037UL;
                for (long i = 0; i < size; i++)
                    sum = (sum ^ ((byte*)at)[i]) * 1099511628211UL;
                return (long)sum;
            }
        }

        /// <summary>The bytes of a string literal without its terminator, which only arrays have.</summary>
        public static long Text(byte[] text)
        {
            fixed (byte* at = text)
                return Sum(at, text.Length - 1);
        }

#if NET
        public static long Bits(CLong value) { return value.Value; }
        public static long Bits(CULong value) { return unchecked((long)(ulong)value.Value); }
        public static CLong As(long bits, CLong like) { return new CLong(As(bits, (nint)0)); }
        public static CULong As(long bits, CULong like) { return new CULong(As(bits, (nuint)0)); }

        public static long Text(ReadOnlySpan<byte> text)
        {
            fixed (byte* at = text)
                return Sum(at, text.Length);
        }

        public static byte* At<T>(Span<T> span) where T : unmanaged
        {
            fixed (T* at = span)
                return (byte*)at;
        }
#endif
    }
}
