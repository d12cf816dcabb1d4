using System.Runtime.InteropServices;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>The encodings that attributes name.</summary>
internal static class Encodings
{
    /// <summary>LPUTF8Str, which has no name in netstandard2.0.</summary>
    private const UnmanagedType Utf8 = (UnmanagedType)48;

    /// <summary>Of a <c>CharSet</c>: <c>None</c> is <c>Ansi</c> (docs of CharSet).</summary>
    public static ManagedEncoding Of(CharSet charSet) => charSet switch
    {
        CharSet.Unicode => ManagedEncoding.Utf16,
        CharSet.Auto => ManagedEncoding.Platform,
        _ => ManagedEncoding.Ansi,
    };

    /// <summary>
    /// Of a <c>MarshalAs</c>, or null where it is none of a string. LPTStr is UTF-16 on every system (dotnet/runtime,
    /// src/coreclr/vm/mlinfo.cpp), as tests see.
    /// </summary>
    public static ManagedEncoding? Of(UnmanagedType type) => type switch
    {
        UnmanagedType.LPStr => ManagedEncoding.Ansi,
        UnmanagedType.LPWStr or UnmanagedType.LPTStr => ManagedEncoding.Utf16,
        Utf8 => ManagedEncoding.Utf8,
        UnmanagedType.BStr or UnmanagedType.TBStr => ManagedEncoding.BStr,
        UnmanagedType.AnsiBStr or UnmanagedType.CustomMarshaler => ManagedEncoding.Custom,
        _ => null,
    };

    /// <summary>Of a marshaller: those of the framework are known, all others are the user's own.</summary>
    public static ManagedEncoding Of(INamedTypeSymbol marshaller) => !Namespaces.Contain(Namespaces.Marshalling, marshaller)
        ? ManagedEncoding.Custom
        : marshaller.Name switch
        {
            "AnsiStringMarshaller" => ManagedEncoding.Ansi,
            "Utf8StringMarshaller" => ManagedEncoding.Utf8,
            "Utf16StringMarshaller" => ManagedEncoding.Utf16,
            "BStrStringMarshaller" => ManagedEncoding.BStr,
            _ => ManagedEncoding.Custom,
        };

    /// <summary>
    /// The characters of a string in that encoding; null where they are of no known width. A <c>char</c> under <c>CharSet.Ansi</c> is one
    /// byte on every system, although the encoding is UTF-8 on most.
    /// </summary>
    public static ManagedType? Character(ManagedEncoding? text) => text switch
    {
        ManagedEncoding.Ansi => new ManagedChar(1),
        ManagedEncoding.Utf16 => new ManagedChar(2),
        ManagedEncoding.Platform => new ManagedPlatformChar(),
        _ => null,
    };
}
