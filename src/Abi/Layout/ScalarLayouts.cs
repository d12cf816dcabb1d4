using Interop.Abi.Managed;
using Interop.Abi.Targets;

namespace Interop.Abi.Layout;

/// <summary>The layout of what has no fields.</summary>
internal static class ScalarLayouts
{
    /// <summary>What is aligned as it is large, in bytes.</summary>
    public static ManagedLayout OfSize(int size) => new(size, size);

    /// <summary>
    /// Each is as large as its name says. CoreCLR aligns 8 bytes as the platform's C does: 4 under UNIX_X86_ABI, else 8
    /// (classlayoutinfo.cpp, GetFieldPlacementInfo; fieldmarshaler.cpp, ParseNativeType).
    /// </summary>
    public static ManagedLayout Of(PrimitiveKind kind, Target target)
    {
        var facts = target.Facts;
        switch (kind)
        {
            case PrimitiveKind.SByte or PrimitiveKind.Byte:
                return OfSize(1);
            case PrimitiveKind.Int16 or PrimitiveKind.UInt16 or PrimitiveKind.Half:
                return OfSize(2);
            case PrimitiveKind.Int32 or PrimitiveKind.UInt32 or PrimitiveKind.Single:
                return OfSize(4);
            case PrimitiveKind.Int64 or PrimitiveKind.UInt64:
                return new(8, facts.LongLongAlignment);
            case PrimitiveKind.Double:
                return new(8, facts.DoubleAlignment);
            case PrimitiveKind.Int128 or PrimitiveKind.UInt128:
                return new(16, Int128Alignment(target));
            case PrimitiveKind.CLong or PrimitiveKind.CULong:
                return OfSize(facts.LongSize);
            default:
                return OfSize(facts.PointerSize);
        }
    }

    /// <summary>
    /// 16, also on Windows and x86, where C has no such type, but 8 on 32-bit Arm (methodtablebuilder.cpp, CheckForSystemTypes). To Mono
    /// it is the struct of two <c>ulong</c>s that it is in C#.
    /// </summary>
    private static int Int128Alignment(Target target)
    {
        if (target.Rules() == ManagedRules.Mono)
            return target.Facts.LongLongAlignment;
        return target.Architecture == TargetArchitecture.Arm ? 8 : 16;
    }
}
