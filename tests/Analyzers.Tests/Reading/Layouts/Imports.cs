#pragma warning disable // The reader reads this file, and the compiler's own generator makes imports of what is in it. None is called.
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using Microsoft.Win32.SafeHandles;

namespace Interop.Analyzers.Tests.Reading.Layouts;

/// <summary>Imports whose generated code is compared with what the reader says of them.</summary>
internal static unsafe partial class Imports
{
    internal struct Point { public int X; public long Y; }
    internal delegate int Compare(nint a, nint b);

    [LibraryImport("lib")] internal static partial void Int(int x);
    [LibraryImport("lib")] internal static partial void Long(CLong x);
    [LibraryImport("lib")] internal static partial void Enum(DayOfWeek x);
    [LibraryImport("lib")] internal static partial void BoolU1([MarshalAs(UnmanagedType.U1)] bool x);
    [LibraryImport("lib")] internal static partial void BoolI1([MarshalAs(UnmanagedType.I1)] bool x);
    [LibraryImport("lib")] internal static partial void BoolI4([MarshalAs(UnmanagedType.I4)] bool x);
    [LibraryImport("lib")] internal static partial void BoolU4([MarshalAs(UnmanagedType.U4)] bool x);
    [LibraryImport("lib")] internal static partial void Bool([MarshalAs(UnmanagedType.Bool)] bool x);
    [LibraryImport("lib")] internal static partial void VariantBool([MarshalAs(UnmanagedType.VariantBool)] bool x);
    [LibraryImport("lib")] internal static partial void RefBool([MarshalAs(UnmanagedType.VariantBool)] ref bool x);
    [LibraryImport("lib")] internal static partial void OutBool([MarshalAs(UnmanagedType.U1)] out bool x);
    [LibraryImport("lib")] internal static partial void Bools([MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.U1)] bool[] x);
    [LibraryImport("lib")] internal static partial void WideBools([MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.Bool)] bool[] x);
    [LibraryImport("lib")] internal static partial void CharU2([MarshalAs(UnmanagedType.U2)] char x);
    [LibraryImport("lib", StringMarshalling = StringMarshalling.Utf16)] internal static partial void Char(char x);
    [LibraryImport("lib", StringMarshalling = StringMarshalling.Utf16)] internal static partial void OutChar(out char x);
    [LibraryImport("lib", StringMarshalling = StringMarshalling.Utf16)] internal static partial void Chars(char[] x);
    [LibraryImport("lib", StringMarshalling = StringMarshalling.Utf16)] internal static partial void CharSpan(ReadOnlySpan<char> x);
    [LibraryImport("lib", StringMarshalling = StringMarshalling.Utf8)] internal static partial void Utf8(string x);
    [LibraryImport("lib", StringMarshalling = StringMarshalling.Utf16)] internal static partial void Utf16(string x);
    [LibraryImport("lib", StringMarshalling = StringMarshalling.Utf16)] internal static partial void Ansi([MarshalAs(UnmanagedType.LPStr)] string x);
    [LibraryImport("lib")] internal static partial void TString([MarshalAs(UnmanagedType.LPTStr)] string x);
    [LibraryImport("lib")] internal static partial void Using([MarshalUsing(typeof(Utf8StringMarshaller))] string x);
    [LibraryImport("lib", StringMarshalling = StringMarshalling.Custom, StringMarshallingCustomType = typeof(Utf16StringMarshaller))] internal static partial void Custom(string x);
    [LibraryImport("lib")] internal static partial void Array(int[] x);
    [LibraryImport("lib", StringMarshalling = StringMarshalling.Utf8)] internal static partial void Strings(string[] x);
    [LibraryImport("lib")] internal static partial void Jagged(int[][] x);
    [LibraryImport("lib")] internal static partial void Span(Span<long> x);
    [LibraryImport("lib")] internal static partial void In(in Guid x);
    [LibraryImport("lib")] internal static partial void RefStruct(ref Point x);
    [LibraryImport("lib")] internal static partial void Struct(Point x);
    [LibraryImport("lib")] internal static partial void Handle(SafeFileHandle x);
    [LibraryImport("lib")] internal static partial void OutHandle(out SafeFileHandle x);
    [LibraryImport("lib")] internal static partial void Delegate(Compare x);
    [LibraryImport("lib")] internal static partial void Pointer(void* x);
    [LibraryImport("lib")] internal static partial void FunctionPointer(delegate* unmanaged<int, void> x);
}
