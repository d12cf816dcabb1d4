using Interop.Abi.Compare.Records;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare;

/// <summary>Holds a C# constant against C's constant of its name.</summary>
public static class ConstantComparer
{
    private static readonly string[] VersionWords = ["MAJOR", "MINOR", "MICRO", "PATCH", "BUILD", "VER", "VERNUM", "PATCHLEVEL"];

    /// <summary>The difference from a macro on <paramref name="targets"/> that have it.</summary>
    public static IEnumerable<Finding> Compare(ManagedConstant managed, ConstantDecl constant, TargetSet targets, NativeView native) =>
        Compare(managed, constant.Name, constant.Value, targets, native, (value, target) =>
            value is IntegerConstant && constant.Type.TryGet(target, out var type) ? native.Size(type!, target) ?? 8 : 8);

    /// <summary>The difference from a constant of an enumeration.</summary>
    public static IEnumerable<Finding> Compare(ManagedConstant managed, EnumDecl @enum, EnumConstant constant, TargetSet targets, NativeView native) =>
        Compare(managed, constant.Name, constant.Value.Map<ConstantValue>(value => new IntegerConstant(value)), targets, native, (_, target) =>
            @enum.Underlying.TryGet(target, out var kind) ? native.Size(new BuiltinType(kind), target) ?? 8 : 8);

    /// <summary>Only its name says that a constant is C's: that is no more than a warning.</summary>
    private static IEnumerable<Finding> Compare(
        ManagedConstant managed, string name, PerTarget<ConstantValue> value, TargetSet targets, NativeView native, Func<ConstantValue, int, long> size)
    {
        var on = targets.Intersect(value.Targets).Intersect(TargetSet.First(native.Targets.Count));
        var wrong = on.Indices().Where(target => !ConstantValues.Agree(managed.Value, value[target], size(value[target], target), native.Targets[target])).ToList();
        var isVersion = IsVersion(name);
        var texts = on.Indices().Select(target => ConstantValues.CSharp(value[target])).Distinct().ToList();
        var remedy = texts.Count == 1 && texts[0] is { } text ? new Remedy(RemedyKind.Value, text) : null;
        var notes = new Notes(native);
        foreach (var target in wrong)
        {
            var difference = new Difference(
                isVersion ? FindingKind.Drift : FindingKind.ConstantValue, isVersion ? FindingSeverity.Suggestion : FindingSeverity.Warning, $"{ConstantValues.Text(managed.Value)} for C's {ConstantValues.Text(value[target])}");
            notes.Add(new FindingPlace(DeclarationPart.Name), target, difference, managed.Name, name, remedy);
        }
        return notes.Findings(on);
    }

    /// <summary>Whether a name says that the value changes with each version of the header.</summary>
    private static bool IsVersion(string name)
    {
        var words = name.ToUpperInvariant().Split('_');
        return words.Any(word => VersionWords.Contains(word)
            || word.IndexOf("VERSION", StringComparison.Ordinal) >= 0 || word.IndexOf("REVISION", StringComparison.Ordinal) >= 0);
    }
}
