using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Analyzers;

/// <summary>
/// What <c>PreserveSig = false</c> makes of a signature: the native function returns an HRESULT, which becomes an exception, and what C#
/// returns is behind a last parameter (docs of DllImportAttribute.PreserveSig).
/// </summary>
internal static class HResult
{
    /// <summary>The native signature.</summary>
    /// <param name="signature">What C# declares.</param>
    /// <param name="result">The result as a last parameter <c>out</c>.</param>
    public static ManagedSignature Of(ManagedSignature signature, ManagedValue result) => signature with
    {
        Return = new ManagedValue("", "HRESULT", new ManagedPrimitive(PrimitiveKind.Int32)),
        Parameters = signature.Return.IsVoid ? signature.Parameters : signature.Parameters.Append(result).ToEquatableArray(),
    };
}
