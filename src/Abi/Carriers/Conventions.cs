using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Carriers;

/// <summary>The one calling convention that C# can name and that is right on every target.</summary>
public static class Conventions
{
    /// <summary>
    /// Chooses it. Only x86 has more than one; .NET ignores the name elsewhere, and its platform default is stdcall on
    /// Windows and C on other systems (docs of System.Runtime.InteropServices.CallingConvention.Winapi).
    /// </summary>
    /// <returns>Null where no single name is right.</returns>
    public static ManagedConvention? Choose(PerTarget<CallingConvention> conventions, EquatableArray<Target> targets)
    {
        var windows = new HashSet<CallingConvention>();
        var unix = new HashSet<CallingConvention>();
        foreach (var group in conventions.Groups)
        {
            foreach (var index in group.Targets.Indices())
            {
                if (targets[index].Architecture == TargetArchitecture.X86)
                    (targets[index].Os == TargetOs.Windows ? windows : unix).Add(group.Value);
                else if (group.Value is CallingConvention.Vectorcall or CallingConvention.Other)
                    return null;
            }
        }
        return (windows.Count, unix.Count) switch
        {
            (0, 0) => ManagedConvention.Cdecl,
            (1, 0) => Name(windows.Single()),
            (0, 1) => Name(unix.Single()),
            (1, 1) when windows.SetEquals(unix) => Name(windows.Single()),
            (1, 1) when windows.Single() == CallingConvention.Stdcall && unix.Single() == CallingConvention.C => ManagedConvention.PlatformDefault,
            _ => null,
        };
    }

    private static ManagedConvention? Name(CallingConvention convention) => convention switch
    {
        CallingConvention.C => ManagedConvention.Cdecl,
        CallingConvention.Stdcall => ManagedConvention.Stdcall,
        CallingConvention.Thiscall => ManagedConvention.Thiscall,
        // .NET has a name for fastcall and no implementation of it (docs of CallingConvention.FastCall).
        _ => null,
    };
}
