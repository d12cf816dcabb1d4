using Interop.Abi.Compare;
using Interop.Abi.Managed;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.Analyzers;

/// <summary>Holds constants against the macros and enumeration constants of the same name, where the library's imports stand.</summary>
internal static class ConstantCheck
{
    public static void Register(CompilationStartAnalysisContext context, InteropContext interop) =>
        context.RegisterSymbolAction(symbol => Check((IFieldSymbol)symbol.Symbol, interop, interop.Known.Unless(symbol.ReportDiagnostic), symbol.CancellationToken), SymbolKind.Field);

    private static void Check(IFieldSymbol field, InteropContext interop, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (!field.IsConst || field.Name.Length < CNames.Shortest || ManagedReader.Constant(field) is not { } constant)
            return;
        foreach (var scope in interop.Scopes)
        {
            try
            {
                foreach (var (finding, subject) in Guarded(field, constant, scope, interop, cancellation))
                {
                    if (interop.Options(field).SeverityOf(finding.Severity) is { } severity)
                        report(Reporter.Describe(finding, subject, severity, DeclaredTypes.TypeLocation(field, finding.Place, cancellation) ?? Location.None));
                }
            }
            catch (ManifestException)
            {
                // A declaration that cannot be decoded says nothing.
            }
        }
    }

    private static IReadOnlyList<(Finding Finding, Subject Subject)> Guarded(IFieldSymbol field, ManagedConstant constant, ManifestScope scope, InteropContext interop, CancellationToken cancellation)
    {
        var targets = scope.Checked(interop.Options(field), "", default);
        var found = Compare(field, constant, scope, targets, interop).ToList();
        // Another library has the name too, with a value of its own.
        if (found.Count > 0 && (interop.Pairs.Homes.AreElsewhere(scope, field) || HalfTyped.Is(field, cancellation)))
            return [];
        return found.Count > 0 && new Guards(interop.Compilation, scope.Reader.Targets, cancellation).Narrow(field, field.Name, targets) is var narrowed && narrowed != targets
            ? Compare(field, constant, scope, narrowed, interop).ToList()
            : found;
    }

    private static IEnumerable<(Finding Finding, Subject Subject)> Compare(IFieldSymbol field, ManagedConstant constant, ManifestScope scope, TargetSet targets, InteropContext interop)
    {
        if (!(CNames.AreCs(field.Name) || interop.Pairs.Homes.Hold(scope, field)) || scope.Constants.Find(field.Name) is not { } found)
            return [];
        // The members of an enumeration that C has too are compared with its own.
        if (field.ContainingType.TypeKind == TypeKind.Enum && (found.Member is not null || !CNames.AreCs(field.Name)))
            return [];
        var findings = found switch
        {
            (ConstantDecl macro, _) => ConstantComparer.Compare(constant, macro, targets, scope.Native),
            (EnumDecl @enum, { } member) => ConstantComparer.Compare(constant, @enum, member, targets, scope.Native),
            _ => [],
        };
        return findings.Select(finding => (finding, new Subject(field, field.Name, field.Name, found.Decl.Location)));
    }
}
