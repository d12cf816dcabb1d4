using System.Security.Cryptography;
using Interop.Abi.Carriers;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Clang;
using Interop.Generator.Emit;
using Interop.Generator.Input;
using Interop.Generator.Merge;
using Interop.Generator.Messages;
using Interop.Generator.Passes;

namespace Interop.Generator;

/// <summary>What a run made. Nothing of it is written yet.</summary>
/// <param name="Module">The merged module.</param>
/// <param name="Files">The C# files.</param>
/// <param name="Manifest">The manifest's text.</param>
/// <param name="LeftOut">The targets for which the headers could not be read, with the reasons.</param>
/// <param name="Sources">The headers of this machine that were read for some target.</param>
internal sealed record Generated(
    AbiModule Module, IReadOnlyList<OutputFile> Files, string Manifest, IReadOnlyList<TargetReading> LeftOut, IReadOnlyList<SourceFile> Sources);

/// <summary>
/// The arrows of ARCHITECTURE.md:
/// headers ─► one module for each target ─► one of them all ─► passes ─► C# and manifest.
/// The order of the passes is argued where each is declared.
/// </summary>
internal static class Pipeline
{
    /// <summary>Runs every stage.</summary>
    /// <param name="options">What the user wants.</param>
    /// <param name="progress">Told of each target that was read.</param>
    /// <param name="cancellation">Stops between two targets.</param>
    /// <exception cref="ToolException">Something that the user can mend.</exception>
    public static Generated Run(GenerateOptions options, IProgress<Target> progress, CancellationToken cancellation)
    {
        LibClangLocator.Load(options.LibClang);
        return DeepStack.Run(() => RunStages(options, progress, cancellation));
    }

    private static Generated RunStages(GenerateOptions options, IProgress<Target> progress, CancellationToken cancellation)
    {
        var input = Prepare(options);
        var (readings, leftOut) = Read(input, ResolveTargets(options.Targets), progress, cancellation);
        var merged = Merger.Merge(readings, new LibraryInfo(options.Library, options.Aliases.ToEquatableArray(), options.LibraryVersion), Headers(readings));
        var named = merged with { Includes = input.Headers.Select(header => header.Name).ToEquatableArray() };
        CheckRequests.Run(named, options.Requests, readings.Select(reading => reading.Refused));
        var selected = Select.Run(named, Globs(options.Include), Globs(options.Exclude));
        var shimmed = AssignShims.Run(selected, Globs(options.Shims), options.ShimLibrary, options.Dialect.Vocabulary);
        var module = Decide(shimmed, options, options.Dialect.Vocabulary);
        var emission = new Emission(module, new EmitStyle(options.Namespace, options.ClassName, options.Visibility, options.Dialect, options.Naming) { LastErrors = Globs(options.LastErrors) });
        IReadOnlyList<OutputFile> files = [.. Emitter.Emit(emission), .. ShimEmitter.Emit(emission, ShimBuild.From(options, input))];
        // The manifest tells of the library, and is the same whatever C# is written.
        return new Generated(module, files, ManifestWriter.Write(Decide(shimmed, options, Vocabulary.Net)), leftOut, Sources([.. readings, .. leftOut]));
    }

    /// <summary>What is bound, and how it is called.</summary>
    private static AbiModule Decide(AbiModule module, GenerateOptions options, Vocabulary vocabulary) =>
        ChooseNames.Run(MarkUnsupported.Run(module, vocabulary), options.Naming, options.Renames, options.ClassName, vocabulary);

    /// <summary>The targets of those names.</summary>
    /// <exception cref="ToolException">One is unknown.</exception>
    public static IReadOnlyList<Target> ResolveTargets(IReadOnlyList<string> rids)
    {
        if (rids.Count == 0)
            return KnownTargets.FirstRank;
        if (rids is ["all"])
            return KnownTargets.All;
        return rids.Distinct().Select(rid => KnownTargets.Find(rid) ?? throw new ToolException(
            ExitCode.Usage,
            $"'{rid}' is no known target.",
            $"Known are: {string.Join(", ", KnownTargets.All.Select(target => target.Rid))}; or 'all'. 'interop targets' shows them.")).ToList();
    }

    private static ParseInput Prepare(GenerateOptions options)
    {
        var headers = options.Headers.Select(header => HeaderFile.Find(header, options.BaseFolder, options.IncludeFolders)).DistinctBy(header => header.Path).ToList();
        if (options.PerTarget.Values.All(target => target.Sysroot is null) && headers.Find(header => header is { IsSystem: true } && SystemFolders.IsLibc(header.Name)) is { } libc)
            throw new ToolException(ExitCode.Header, $"{libc.Name} is the C library's own header, and this machine's copy is right for this machine alone.", "Name a sysroot for each target to bind it for ('targetOptions' in interop.json).");
        var scope = new HeaderScope(headers, options.IncludeFolders, options.OwnHeaders);
        return new ParseInput(headers, options.IncludeFolders, options.Defines, options.ClangArguments, options.PerTarget, scope) { Requests = options.Requests };
    }

    private static (IReadOnlyList<TargetReading> Read, IReadOnlyList<TargetReading> LeftOut) Read(
        ParseInput input, IReadOnlyList<Target> targets, IProgress<Target> progress, CancellationToken cancellation)
    {
        var candidates = MacroCandidates.Scan(input.Headers.Select(header => header.Path), input.Scope, input.SearchFolders);
        var comments = new CommentStore();
        var readings = new TargetReading[targets.Count];
        DeepStack.RunAll(targets.Count, Environment.ProcessorCount, i =>
        {
            using var files = new NativeFiles(BundledHeaders.FilesOf(input.BundledRoots(targets[i])));
            readings[i] = new HeaderReader(input, candidates, comments, files).Read(targets[i]);
            progress.Report(targets[i]);
        }, cancellation);
        var read = readings.Where(reading => reading.Problems.Count == 0).ToList();
        var leftOut = readings.Where(reading => reading.Problems.Count > 0).ToList();
        return read.Count > 0 ? (read, leftOut) : throw new ToolException(ExitCode.Header, ProblemText.Describe(leftOut, targets.Count))
        {
            Messages = [.. ProblemText.Messages(leftOut, targets.Count, (problem, text) => new(Severity.Error, problem.Code, text, problem.Place))],
        };
    }

    private static IReadOnlyList<SourceFile> Sources(IEnumerable<TargetReading> readings) =>
        [.. readings.SelectMany(reading => reading.Files).Where(file => BundledHeaders.NameOf(file.Path) is null).Distinct()];

    private static EquatableArray<HeaderInfo> Headers(IEnumerable<TargetReading> readings) => readings
        .SelectMany(reading => reading.Files)
        .Where(file => file.IsOwn)
        .Distinct()
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .Select(file => new HeaderInfo(file.Name, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.Path)))))
        .ToEquatableArray();

    private static List<Glob> Globs(IReadOnlyList<string> patterns) => patterns.Select(pattern => new Glob(pattern)).ToList();
}
