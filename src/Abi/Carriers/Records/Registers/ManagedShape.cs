using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Targets;

namespace Interop.Abi.Carriers.Records.Registers;

/// <summary>What .NET looks at in a C# struct where it chooses registers on one target.</summary>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Pieces">The numbers that it is made of, in the order of the fields.</param>
/// <param name="IsExplicit">Whether it, or a struct in it, has an explicit layout.</param>
internal sealed record ManagedShape(long Size, IReadOnlyList<Piece> Pieces, bool IsExplicit)
{
    /// <summary>Whether a field lies over another.</summary>
    public bool HasOverlap
    {
        get
        {
            for (var i = 1; i < Pieces.Count; i++)
            {
                if (Pieces[i - 1].End > Pieces[i].Offset)
                    return true;
            }
            return false;
        }
    }

    /// <summary>The shape.</summary>
    public static ManagedShape Of(ManagedType type, Target target)
    {
        var pieces = new List<Piece>();
        var isExplicit = false;
        Read(type, 0);
        return new ManagedShape(ManagedLayout.Of(type, target).Size, pieces, isExplicit);

        void Read(ManagedType part, long offset)
        {
            var layout = ManagedLayout.Of(part, target);
            switch (part)
            {
                case ManagedInlineArray array:
                    for (var i = 0L; i < array.Count; i++)
                        Read(array.Element, offset + i * ManagedLayout.Of(array.Element, target).Size * 8);
                    break;
                case ManagedStruct @struct:
                    isExplicit |= @struct.Layout == ManagedLayoutKind.Explicit;
                    for (var i = 0; i < @struct.Fields.Count; i++)
                        Read(@struct.Fields[i].Type, offset + layout.Offsets[i] * 8);
                    break;
                default:
                    pieces.Add(new Piece(offset, layout.Size * 8, part is ManagedPrimitive { Kind: PrimitiveKind.Single or PrimitiveKind.Double }));
                    break;
            }
        }
    }
}
