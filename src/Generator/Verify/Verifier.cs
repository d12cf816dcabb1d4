using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Input;
using Interop.Generator.Verify.Compilers;
using Interop.Generator.Verify.Libraries;

namespace Interop.Generator.Verify;

/// <summary>What a run found.</summary>
internal sealed record Verified(AbiModule Module, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<LibraryVerdict> Libraries);

/// <summary>Holds a manifest against the C compilers of its targets, and against libraries.</summary>
internal static class Verifier
{
    /// <summary>Reads a manifest.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static AbiModule ReadManifest(string path)
    {
        try
        {
            return ManifestReader.ReadAll(File.ReadAllText(path));
        }
        catch (ManifestException e)
        {
            throw new ToolException(ExitCode.Usage, $"{path}({e.Line},{e.Column}): {e.Message}", "Generate it anew with 'interop generate'.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Usage, $"The manifest {path} cannot be read: {e.Message}");
        }
    }

    /// <summary>The indices of the targets to ask for.</summary>
    /// <exception cref="ToolException">One is not in the manifest.</exception>
    public static IReadOnlyList<int> Select(AbiModule module, IReadOnlyList<string> rids)
    {
        var known = module.Targets.Select(target => target.Rid).ToList();
        return rids.Count == 0 || rids is ["all"]
            ? Enumerable.Range(0, known.Count).ToList()
            : rids.Distinct().Select(rid => known.IndexOf(rid) is >= 0 and var index ? index : throw new ToolException(
                ExitCode.Usage, $"The manifest says nothing of '{rid}'.", $"{Config.Nearest.Suggest(rid, known)}It has {string.Join(", ", known)}.")).ToList();
    }

    /// <summary>Asks every compiler and every library.</summary>
    /// <exception cref="ToolException">Something that the user can mend.</exception>
    public static Verified Run(AbiModule module, VerifyOptions options, IProgress<Target> progress, CancellationToken cancellation)
    {
        var targets = Select(module, options.Targets);
        var libraries = options.Libraries.SelectMany(path => LibraryCheck.Check(path, module, targets)).ToList();
        var input = Prepare(module, options);
        using var workspace = new Workspace(options.Keep);
        var finder = new JudgeFinder(options.Compilers, workspace, cancellation);
        var examiner = new Examiner(module, input, workspace, cancellation);
        var verdicts = new IReadOnlyList<Verdict>[targets.Count];
        DeepStack.RunAll(targets.Count, Environment.ProcessorCount, i =>
        {
            var target = module.Targets[targets[i]];
            var (judges, reason) = finder.Find(target);
            verdicts[i] = judges.Count == 0 ? [Verdict.Failed(target, null, reason, isHeaderError: false)] : judges.Select(judge => examiner.Examine(targets[i], judge)).ToList();
            progress.Report(target);
        }, cancellation);
        return new Verified(module, verdicts.SelectMany(verdict => verdict).ToList(), libraries);
    }

    private static ParseInput Prepare(AbiModule module, VerifyOptions options)
    {
        var includes = Includes(module);
        if (includes.FirstOrDefault(name => name.AsSpan().ContainsAny("<>\"\r\n")) is { } wrong)
            throw new ToolException(ExitCode.Usage, $"The manifest names a header that no include can name: {wrong}");
        var headers = (options.Headers.Count > 0 ? options.Headers : includes).Select(name => HeaderFile.Find(name, options.BaseFolder, options.IncludeFolders)).ToList();
        return new ParseInput(headers, options.IncludeFolders, options.Defines, options.CompilerArguments, options.PerTarget, new HeaderScope(headers, options.IncludeFolders, []));
    }

    /// <summary>The headers to include, by name; all of them in a manifest that does not tell which a program includes.</summary>
    public static IReadOnlyList<string> Includes(AbiModule module) =>
        (module.Includes.Count > 0 ? module.Includes : module.Headers.Map(header => header.Name)).ToList();
}
