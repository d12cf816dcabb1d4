using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Functions;

/// <summary>
/// The arguments that Arm's 64-bit convention has no register for. Apple leaves no room between them ("Writing ARM64 code for Apple
/// platforms"), so that one of another width moves those behind it; elsewhere each has 8 bytes.
/// </summary>
internal sealed class AppleStack(NativeView native)
{
    private const int Registers = 8;

    /// <summary>The difference of one argument, as an error where it moves another.</summary>
    public Difference Judge(Difference difference, ManagedType managed, FunctionType type, int index, int target)
    {
        if (difference.Severity == FindingSeverity.Error || native.Targets[target] is not { Os: TargetOs.MacOS or TargetOs.IOS, Architecture: TargetArchitecture.Arm64 })
            return difference;
        var taken = type.Parameters.Select(parameter => native.Scalar(parameter, target)).OfType<NativeScalar>().ToList();
        if (index >= taken.Count || taken.Count != type.Parameters.Count || ManagedScalar.Of(managed, native.Targets[target]) is not { } given)
            return difference;
        var sizes = taken.ConvertAll(scalar => (scalar.Size, IsFloating: scalar.Class == ScalarClass.Floating));
        var own = sizes.ToList();
        own[index] = (given.Size, sizes[index].IsFloating);
        return Offsets(sizes).Skip(index + 1).SequenceEqual(Offsets(own).Skip(index + 1))
            ? difference
            : difference with { Severity = FindingSeverity.Error, Detail = difference.Detail + " on the stack, which moves the arguments behind it" };
    }

    /// <summary>Where on the stack each argument is, in bytes; -1 for those in registers.</summary>
    private static List<int> Offsets(List<(int Size, bool IsFloating)> arguments)
    {
        var offsets = new List<int>();
        var (integers, floats, end) = (0, 0, 0);
        foreach (var (size, isFloating) in arguments)
        {
            if ((isFloating ? floats++ : integers++) < Registers)
            {
                offsets.Add(-1);
                continue;
            }
            var offset = (end + size - 1) / size * size;
            offsets.Add(offset);
            end = offset + size;
        }
        return offsets;
    }
}
