using System.Reflection.Metadata;
using System.Runtime.InteropServices;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>The calling conventions that attributes and function pointers name.</summary>
internal static class ConventionReader
{
    /// <summary>Of a <c>CallingConvention</c>.</summary>
    public static ManagedConvention Of(CallingConvention convention) => convention switch
    {
        CallingConvention.Cdecl => ManagedConvention.Cdecl,
        CallingConvention.StdCall => ManagedConvention.Stdcall,
        CallingConvention.ThisCall => ManagedConvention.Thiscall,
        CallingConvention.FastCall => ManagedConvention.Fastcall,
        _ => ManagedConvention.PlatformDefault,
    };

    /// <summary>Of a <c>delegate*</c>; null for one that is managed, which native code cannot call.</summary>
    public static ManagedConvention? Of(IMethodSymbol signature) => signature.CallingConvention switch
    {
        SignatureCallingConvention.CDecl => ManagedConvention.Cdecl,
        SignatureCallingConvention.StdCall => ManagedConvention.Stdcall,
        SignatureCallingConvention.ThisCall => ManagedConvention.Thiscall,
        SignatureCallingConvention.FastCall => ManagedConvention.Fastcall,
        SignatureCallingConvention.Unmanaged => Of(signature.UnmanagedCallingConventionTypes),
        _ => null,
    };

    /// <summary>Of the <c>CallConvs</c> of UnmanagedCallConv or UnmanagedCallersOnly.</summary>
    public static ManagedConvention OfTypes(AttributeData? attribute) => attribute is null
        ? ManagedConvention.PlatformDefault
        : Of(attribute.Elements("CallConvs").Select(Attributes.Value).OfType<INamedTypeSymbol>());

    // CallConvSuppressGCTransition and CallConvMemberFunction say something else than which registers and who pops.
    private static ManagedConvention Of(IEnumerable<INamedTypeSymbol> types)
    {
        foreach (var type in types)
        {
            if (Of(type.Name) is var convention and not ManagedConvention.PlatformDefault)
                return convention;
        }
        return ManagedConvention.PlatformDefault;
    }

    private static ManagedConvention Of(string name) => name switch
    {
        "CallConvCdecl" => ManagedConvention.Cdecl,
        "CallConvStdcall" => ManagedConvention.Stdcall,
        "CallConvThiscall" => ManagedConvention.Thiscall,
        "CallConvFastcall" => ManagedConvention.Fastcall,
        _ => ManagedConvention.PlatformDefault,
    };
}
