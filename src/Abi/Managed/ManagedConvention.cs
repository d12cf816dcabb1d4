namespace Interop.Abi.Managed;

/// <summary>The calling conventions that C# can name. They differ on x86 alone; .NET ignores the name elsewhere.</summary>
public enum ManagedConvention
{
    /// <summary><c>unmanaged</c>, <c>Winapi</c>, or none named: stdcall on Windows, C elsewhere.</summary>
    PlatformDefault,

    /// <summary><c>unmanaged[Cdecl]</c>.</summary>
    Cdecl,

    /// <summary><c>unmanaged[Stdcall]</c>.</summary>
    Stdcall,

    /// <summary><c>unmanaged[Thiscall]</c>.</summary>
    Thiscall,

    /// <summary><c>unmanaged[Fastcall]</c>: C# has a name for it, and .NET no implementation.</summary>
    Fastcall,
}
