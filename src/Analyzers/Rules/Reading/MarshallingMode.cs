using Interop.Abi.Managed;

namespace Interop.Analyzers;

/// <summary>Who turns a value of C# into what crosses. Each has its rules: <see cref="RuntimeRules"/>, <see cref="MemoryRules"/>, <see cref="SourceRules"/>.</summary>
internal enum MarshallingMode
{
    /// <summary>The runtime: <c>DllImport</c>, delegates, and calls through <c>delegate* unmanaged</c>, which it marshals like the others.</summary>
    Runtime,

    /// <summary>
    /// Nobody, so that memory crosses as it is: under <c>DisableRuntimeMarshalling</c> on the assembly that declares the import or delegate,
    /// or calls through the function pointer (docs: native-interop/disabled-marshalling), and in methods with <c>UnmanagedCallersOnly</c>.
    /// </summary>
    Disabled,

    /// <summary>Code that the generator of <c>LibraryImport</c> writes.</summary>
    Source,
}

/// <summary>How values cross in one declaration.</summary>
/// <param name="Mode">Who marshals.</param>
/// <param name="Text">The encoding of strings and characters that say none: of CharSet or StringMarshalling; null where none is said.</param>
internal readonly record struct Boundary(MarshallingMode Mode, ManagedEncoding? Text);
