using Interop.Abi.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Analyzers;

/// <summary>ABI0001: a manifest that cannot be read is a diagnostic inside that file.</summary>
internal static class ManifestCheck
{
    public static void Register(CompilationStartAnalysisContext context, InteropContext interop) => context.RegisterAdditionalFileAction(file =>
    {
        var manifest = interop.Manifests.FirstOrDefault(candidate => candidate.Path == file.AdditionalFile.Path);
        if (manifest?.Loaded.Error is { } error)
            file.ReportDiagnostic(Diagnostic.Create(Descriptors.ABI0001_ManifestCannotBeRead, PlaceOf(error, manifest), error.Message));
    });

    private static Location PlaceOf(ManifestException error, ManifestFile manifest)
    {
        var line = manifest.Text.Lines[Math.Min(error.Line - 1, manifest.Text.Lines.Count - 1)];
        var span = new TextSpan(Math.Min(line.Start + error.Column - 1, line.End), 0);
        return Location.Create(manifest.Path, span, manifest.Text.Lines.GetLinePositionSpan(span));
    }
}
