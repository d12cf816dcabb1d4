using System.Collections.Immutable;
using Interop.Abi.Compare;
using Interop.Abi.Compare.Functions;
using Interop.Abi.Managed;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>Holds imported functions against the manifest of their library: the symbol, the shape and every value.</summary>
internal static class ImportCheck
{
    public static void Register(CompilationStartAnalysisContext context, InteropContext interop)
    {
        if (!interop.Native.MayImport)
            return;
        context.RegisterSymbolAction(symbol => Check((IMethodSymbol)symbol.Symbol, interop, interop.Known.Unless(symbol.ReportDiagnostic), symbol.CancellationToken), SymbolKind.Method);
        context.RegisterOperationAction(
            operation => Check(((ILocalFunctionOperation)operation.Operation).Symbol, interop, interop.Known.Unless(operation.ReportDiagnostic), operation.CancellationToken), OperationKind.LocalFunction);
    }

    private static void Check(IMethodSymbol method, InteropContext interop, Action<Diagnostic> report, CancellationToken cancellation)
    {
        // The implementing part of a partial method repeats the part that the user wrote.
        if (method.PartialDefinitionPart is not null || interop.Memory?.IsRight(MemoryKey.Of(method, interop)) == true || interop.Import(method) is not { } managed)
            return;
        var options = interop.Options(method);
        var scopes = interop.Of(managed.Library, options);
        try
        {
            if (scopes.FirstOrDefault(one => SymbolLookup.Find(managed, one.Reader) is not null) is { } scope)
                Found(method, managed, scope, options, interop, report, cancellation);
            else if (scopes.FirstOrDefault() is { } first)
                Missing(method, managed, first, options, interop, report, cancellation);
        }
        catch (ManifestException)
        {
            // A declaration that cannot be decoded says nothing; the manifest's own rule reports what it finds in the file.
        }
    }

    private static void Found(
        IMethodSymbol method, ManagedFunction managed, ManifestScope scope, InteropOptions options, InteropContext interop, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (SymbolLookup.Find(managed, scope.Reader) is not FunctionDecl function)
            return;
        var trusted = Trusted.Without(managed, options);
        var targets = PlatformAttributes.Among(scope.Checked(options, managed.Library, managed.Targets), method, scope.Reader.Targets);
        var findings = scope.Compare(trusted, function, targets);
        if (findings.IsEmpty)
            interop.Memory?.NoteRight(MemoryKey.Of(method, interop));
        if (!findings.IsEmpty && new Guards(interop.Compilation, scope.Reader.Targets, cancellation).Narrow(method, function.Name, targets) is var narrowed && narrowed != targets)
            findings = narrowed.IsEmpty ? ImmutableArray<Finding>.Empty : scope.Compare(trusted, function, narrowed);
        if (findings.IsEmpty || HalfTyped.Is(method, cancellation))
            return;
        foreach (var found in findings)
        {
            // What nobody reads does no harm.
            var finding = found.Kind == FindingKind.VoidReturn && !managed.Signature.Return.IsVoid && ResultUses.AreNone(method, CodeNames.Of(interop.Compilation), cancellation)
                ? found with { Severity = FindingSeverity.Suggestion }
                : found;
            if (options.SeverityOf(finding.Severity) is { } severity)
                report(Reporter.Describe(finding, Subject.Of(method, function, finding.Targets), severity, DeclaredTypes.TypeLocation(method, finding.Place, cancellation) ?? Location.None));
        }
    }

    private static void Missing(IMethodSymbol method, ManagedFunction managed, ManifestScope scope, InteropOptions options, InteropContext interop, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var targets = scope.Checked(options, managed.Library, managed.Targets);
        if (!targets.IsEmpty && scope.Symbols.Missing(managed, targets) is { } finding && options.SeverityOf(finding.Severity) is { } severity
            && !HalfTyped.Is(method, cancellation) && !new Guards(interop.Compilation, scope.Reader.Targets, cancellation).Narrow(method, managed.EntryPoint, targets).IsEmpty)
        {
            report(Reporter.Describe(finding, new Subject(method, managed.EntryPoint, "", null), severity, DeclaredTypes.TypeLocation(method, finding.Place, cancellation) ?? Location.None));
        }
    }
}
