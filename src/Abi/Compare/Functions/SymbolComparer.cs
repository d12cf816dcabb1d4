using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>Compares the symbol that an import names with those that the library has.</summary>
/// <param name="native">The native side.</param>
/// <param name="ids">The ids of all declarations.</param>
public sealed class SymbolComparer(NativeView native, IReadOnlyList<string> ids)
{
    private readonly Lazy<TargetSet> _present = new(() => Present(native, ids));

    /// <summary>What is to be said where no function has the symbol: a typing error where a name is near, else another version of the library.</summary>
    public Finding? Missing(ManagedFunction managed, TargetSet targets)
    {
        // A number means a place in the export table.
        if (managed.EntryPoint.Length == 0 || managed.EntryPoint[0] == '#')
            return null;
        if (native.Carriers.Source.Find("#" + managed.EntryPoint) is MacroDecl or ConstantDecl)
            return Finding(FindingKind.UnknownEntryPoint, FindingSeverity.Warning, managed, targets, "a macro", "which no library exports");
        return NearestName.Of(managed.EntryPoint, ids) is { } near
            ? Finding(FindingKind.UnknownEntryPoint, FindingSeverity.Warning, managed, targets, near, $"not declared; '{near}' is") with { Remedy = new(RemedyKind.EntryPoint, near) }
            : Finding(FindingKind.Drift, FindingSeverity.Suggestion, managed, targets, "nothing", "not declared in this version of the headers");
    }

    /// <summary>What is to be said of the function that was found.</summary>
    public IEnumerable<Finding> Found(ManagedFunction managed, FunctionDecl function, TargetSet targets)
    {
        if (function.IsInline && function.Shim is null)
            yield return Finding(FindingKind.UnknownEntryPoint, FindingSeverity.Warning, managed, targets, function.Name, "inline in its header, so that no library exports it");
        var absent = targets.Except(function.Targets).Intersect(_present.Value);
        if (!absent.IsEmpty && !targets.Intersect(function.Targets).IsEmpty)
            yield return Finding(FindingKind.AbsentOnTarget, FindingSeverity.Suggestion, managed, absent, function.Name, $"not declared on {native.Names(absent, TargetSet.None)}");
        if (managed.Name != managed.EntryPoint && function.Name != managed.Name && native.Carriers.Source.Find(managed.Name) is FunctionDecl)
        {
            var wrong = Finding(FindingKind.WrongFunction, FindingSeverity.Warning, managed, targets, managed.Name, $"another function than '{managed.Name}', as the method is called");
            yield return wrong with { Remedy = new(RemedyKind.EntryPoint, managed.Name) };
        }
        else if (managed.Name != managed.EntryPoint && !Takes(function, managed) && Meant(managed, function) is { } meant)
        {
            var wrong = Finding(FindingKind.WrongFunction, FindingSeverity.Warning, managed, targets, meant, $"another function than '{meant}', as the method is called, which has its number of parameters");
            yield return wrong with { Remedy = new(RemedyKind.EntryPoint, meant) };
        }
    }

    /// <summary>The function of nearly the method's name that has as many parameters as it, or null.</summary>
    private string? Meant(ManagedFunction managed, FunctionDecl function)
    {
        var name = Records.FieldNames.Normalise(managed.Name);
        var fitting = ids.Where(id => id.Length > 0 && id[0] != '#' && id.IndexOf(' ') < 0 && id != function.Name && Math.Abs(Records.FieldNames.Normalise(id).Length - name.Length) <= 2)
            .Where(id => native.Carriers.Source.Find(id) is FunctionDecl { IsInline: false } other && Takes(other, managed))
            .GroupBy(Records.FieldNames.Normalise)
            .ToDictionary(group => group.Key, group => group.First());
        // A name that is as near to the function's own is that.
        return NearestName.Of(name, [.. fitting.Keys, Records.FieldNames.Normalise(function.Name)]) is { } near && fitting.TryGetValue(near, out var id) ? id : null;
    }

    private static bool Takes(FunctionDecl function, ManagedFunction managed) => function.Type.Groups.Any(group =>
        group.Value.Parameters.Count == managed.Signature.Parameters.Count || (group.Value.IsVariadic && group.Value.Parameters.Count < managed.Signature.Parameters.Count));

    /// <summary>The targets that have any function: a header that declares nothing on Linux is of a library that is not there.</summary>
    private static TargetSet Present(NativeView native, IReadOnlyList<string> ids)
    {
        var present = TargetSet.None;
        foreach (var id in ids)
        {
            if (present.Count == native.Targets.Count)
                break;
            // Types and macros are declared everywhere, and of no library.
            if (id.Length > 0 && id[0] != '#' && id.IndexOf(' ') < 0 && native.Carriers.Source.Find(id) is FunctionDecl function)
                present = present.Union(function.Targets);
        }
        return present;
    }

    private static Finding Finding(FindingKind kind, FindingSeverity severity, ManagedFunction managed, TargetSet targets, string native, string detail) =>
        new(kind, new(DeclarationPart.Name), targets, severity, managed.EntryPoint, native, detail);
}
