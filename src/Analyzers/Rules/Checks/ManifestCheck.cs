using Interop.Abi.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Analyzers;

/// <summary>ABI0001 to ABI0003: what is wrong with a manifest is a diagnostic inside that file.</summary>
internal static class ManifestCheck
{
    public static void Register(CompilationStartAnalysisContext context, InteropContext interop) => context.RegisterAdditionalFileAction(file =>
    {
        if (interop.Manifests.FirstOrDefault(candidate => candidate.Path == file.AdditionalFile.Path) is not { } manifest)
            return;
        if (manifest.Loaded.Error is { } error)
        {
            file.ReportDiagnostic(Diagnostic.Create(Descriptors.ABI0001_ManifestCannotBeRead, PlaceOf(error, manifest), error.Message));
            return;
        }
        if (Duplicate(manifest, interop) is { } duplicate)
            file.ReportDiagnostic(Diagnostic.Create(Descriptors.ABI0002_ManifestDuplicate, Start(manifest), duplicate));
        foreach (var missing in MissingTargets(manifest, interop))
            file.ReportDiagnostic(Diagnostic.Create(Descriptors.ABI0003_ManifestMissesTarget, Start(manifest), missing));
    });

    /// <summary>Two files may share a library, but not a declaration of its own.</summary>
    private static string? Duplicate(ManifestFile manifest, InteropContext interop)
    {
        var reader = manifest.Loaded.Reader!;
        foreach (var earlier in interop.Manifests.TakeWhile(one => one != manifest))
        {
            if (earlier.Loaded.Reader is { } other && other.Library.Name == reader.Library.Name && reader.IdsOf(ManifestFormat.Functions).FirstOrDefault(other.Has) is { } shared)
                return $"'{shared}' of library '{reader.Library.Name}' is also in '{Path.GetFileName(earlier.Path)}', which is the one that counts";
        }
        return null;
    }

    private static IEnumerable<string> MissingTargets(ManifestFile manifest, InteropContext interop)
    {
        var reader = manifest.Loaded.Reader!;
        return interop.ProjectTargets.Where(rid => reader.Targets.All(target => target.Rid != rid))
            .Select(rid => $"The manifest of '{reader.Library.Name}' does not have target '{rid}', for which the project is built: generate it with --target {rid}");
    }

    private static Location Start(ManifestFile manifest) => Location.Create(manifest.Path, new TextSpan(0, 0), default);

    private static Location PlaceOf(ManifestException error, ManifestFile manifest)
    {
        var line = manifest.Text.Lines[Math.Min(error.Line - 1, manifest.Text.Lines.Count - 1)];
        var span = new TextSpan(Math.Min(line.Start + error.Column - 1, line.End), 0);
        return Location.Create(manifest.Path, span, manifest.Text.Lines.GetLinePositionSpan(span));
    }
}
