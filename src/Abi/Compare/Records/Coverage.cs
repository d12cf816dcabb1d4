using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Records;

/// <summary>Which bytes hold data, and are not padding.</summary>
internal static class Coverage
{
    /// <summary>Deeper than records are nested; what a tampered manifest nests in itself counts as data from there on.</summary>
    private const int MaxDepth = 16;

    /// <summary>Adds the bytes of a member.</summary>
    public static void Add(ByteSet bytes, NativeMember member, int target, NativeView native)
    {
        if (member.Kind == NativeMemberKind.Bits)
            bytes.Add(member.Offset, member.End);
        else
            Add(bytes, member.Type, member.Offset, member.Size, target, native, 0);
    }

    /// <summary>Adds the bytes of a C# value of that type.</summary>
    public static void Add(ByteSet bytes, ManagedType type, long offset, Target target) => Add(bytes, type, offset, target, 0);

    private static void Add(ByteSet bytes, CType type, long offset, long size, int target, NativeView native, int depth)
    {
        switch (depth > MaxDepth || bytes.IsFull ? null : native.Resolve(type, target))
        {
            case NamedType named when native.Find(named) is RecordDecl record && record.Layout.Targets.Contains(target):
                foreach (var member in NativeMembers.Of(record, target, native, Dissolve.Nothing))
                {
                    if (member.Kind == NativeMemberKind.Bits)
                        bytes.Add(offset + member.Offset, offset + member.End);
                    else
                        Add(bytes, member.Type, offset + member.Offset, member.Size, target, native, depth + 1);
                }
                break;
            case ArrayType { Count: > 0 and var count, Element: var element } when native.Scalar(element, target) is null && native.Size(element, target) is > 0 and var each:
                var i = 0L;
                for (; i < count && !bytes.IsFull; i++)
                    Add(bytes, element, offset + (i * each), each, target, native, depth + 1);
                bytes.Add(offset + (i * each), offset + size);
                break;
            default:
                bytes.Add(offset, offset + size);
                break;
        }
    }

    private static void Add(ByteSet bytes, ManagedType type, long offset, Target target, int depth)
    {
        if (KnownLayouts.Of(type, target) is not { } layout)
            return;
        switch (depth > MaxDepth || bytes.IsFull ? null : type)
        {
            case ManagedStruct { Fields.Count: > 0, Size: 0 } @struct:
                for (var i = 0; i < @struct.Fields.Count; i++)
                    Add(bytes, @struct.Fields[i].Type, offset + layout.Offsets[i], target, depth + 1);
                break;
            case ManagedInlineArray { Element: ManagedStruct or ManagedInlineArray } array when KnownLayouts.Of(array.Element, target) is { } element:
                var done = 0L;
                for (; done < array.Count && !bytes.IsFull; done++)
                    Add(bytes, array.Element, offset + (done * element.Size), target, depth + 1);
                bytes.Add(offset + (done * element.Size), offset + layout.Size);
                break;
            default:
                bytes.Add(offset, offset + layout.Size);
                break;
        }
    }
}
