using Interop.Generator.Emit.Dialects;

namespace Interop.Generator.Tests.RandomC;

/// <summary>How the C# of a dialect makes values of the number <c>v</c>, where dialects differ.</summary>
/// <param name="Long">A C <c>long</c>.</param>
/// <param name="ULong">An <c>unsigned long</c>.</param>
/// <param name="FunctionPointer">A pointer to a function.</param>
/// <param name="Value">The number of a <c>long</c>, behind it.</param>
internal sealed record RandomSpelling(string Long, string ULong, string FunctionPointer, string Value)
{
    public static RandomSpelling Of(Dialect dialect) => dialect == AllDialects.DllImport
        ? new("v", "unchecked((ulong)v)", "(nint)v", "")
        : new("new CLong(unchecked((nint)v))", "new CULong(unchecked((nuint)v))", "(delegate* unmanaged[Cdecl]<int, double, int>)v", ".Value");
}
