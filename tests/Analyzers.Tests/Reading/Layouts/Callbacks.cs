#pragma warning disable // The reader reads this file, and the runtime marshals calls through what is in it.
using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Interop.Analyzers.Tests.Reading.Layouts;

/// <summary>Delegates and function pointers whose effective widths are measured by calling native code through them.</summary>
internal static unsafe class Callbacks
{
    public delegate bool BoolResult(int x);
    [return: MarshalAs(UnmanagedType.U1)] public delegate bool ByteBoolResult(int x);
    public delegate char CharResult(int x);
    [UnmanagedFunctionPointer(CallingConvention.Winapi, CharSet = CharSet.Unicode)] public delegate char WideCharResult(int x);
    public delegate int CharIn(char x);
    [UnmanagedFunctionPointer(CallingConvention.Winapi, CharSet = CharSet.Unicode)] public delegate int WideCharIn(char x);
    [UnmanagedFunctionPointer(CallingConvention.Winapi, CharSet = CharSet.Auto)] public delegate int AutoCharIn(char x);
    public delegate int MarkedCharIn([MarshalAs(UnmanagedType.U2)] char x);
    public delegate int StringIn(string x);
    [UnmanagedFunctionPointer(CallingConvention.Winapi, CharSet = CharSet.Unicode)] public delegate int WideStringIn(string x);
    [UnmanagedFunctionPointer(CallingConvention.Winapi, CharSet = CharSet.Auto)] public delegate int AutoStringIn(string x);
    public delegate int TStringIn([MarshalAs(UnmanagedType.LPTStr)] string x);
    public delegate int Utf8StringIn([MarshalAs(UnmanagedType.LPUTF8Str)] string x);
    public delegate int BuilderIn(StringBuilder x);
    public delegate int BoolsIn(bool[] x);
    public delegate int ByteBoolsIn([MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.U1)] bool[] x);
    public delegate int CharsIn(char[] x);
    public delegate int MarkedCharsIn([MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.U2)] char[] x);
    public delegate int StringsIn(string[] x);
    public delegate int TwoDimensions(short[,] x);

    public static delegate* unmanaged<int, bool> PointerBoolResult;
    public static delegate* unmanaged<char, int> PointerCharIn;
    public static delegate* unmanaged<string, int> PointerStringIn;
    public static delegate* unmanaged<bool[], int> PointerBoolsIn;
}
