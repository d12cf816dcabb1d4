using Interop.Abi.Model;
using Interop.Generator.Emit;
using Interop.Generator.Messages;
using Spectre.Console;

namespace Interop.Generator;

/// <summary>Tells what a run bound, what differs by target, what it could not bind and why.</summary>
internal sealed class Summary(Generated generated, GenerateOptions options, int changedFiles, TimeSpan time)
{
    private const int MostListed = 6;
    private readonly AbiModule _module = generated.Module;

    /// <summary>The exit code that the run deserves.</summary>
    public ExitCode ExitCode
    {
        get
        {
            if (_module.Decls.Any(decl => decl.Unsupported?.Kind == UnsupportedKind.Conflict))
                return ExitCode.Conflict;
            // Targets that the user asked for by name must be there; of the usual set those that a library does not support may be missing.
            if (generated.LeftOut.Count > 0 && options.Targets.Count > 0 && options.Targets is not ["all"])
                return ExitCode.Header;
            var isIncomplete = generated.LeftOut.Count > 0 || _module.Decls.Any(decl => decl.Unsupported is not null && decl is not MacroDecl);
            return options.Strict && isIncomplete ? ExitCode.Conflict : ExitCode.Success;
        }
    }

    /// <summary>What to warn of: targets that were left out, contradictions, and what a strict run wants bound.</summary>
    public IEnumerable<Warning> Warnings => new SummaryWarnings(generated, options, ExitCode).All;

    /// <summary>Writes the summary.</summary>
    public void Write(bool listsAll)
    {
        var output = Path.GetRelativePath(Directory.GetCurrentDirectory(), options.Output);
        Terminal.Out.MarkupLineInterpolated($"[bold]{options.Library}[/]: {Plural(_module.Targets.Count, "target")}, {Plural(generated.Files.Count + 1, "file")} in {output} ({(changedFiles == 0 ? "none" : changedFiles)} changed), {time.TotalSeconds:0.00} s");
        Terminal.Out.WriteLine("  bound            " + Count(decl => decl.Unsupported is null));
        var dependencies = _module.Decls.Count(decl => decl.Origin == Origin.Dependency);
        if (dependencies > 0)
            Terminal.Out.WriteLine($"  from elsewhere   {Plural(dependencies, "type")} of other headers, which these need");
        var varying = _module.Decls.Where(decl => decl.Unsupported is null && decl.Accept(Variation.Instance)).ToList();
        if (varying.Count > 0)
            Terminal.Out.WriteLine($"  target-dependent {Names(varying, listsAll)}");
        var shims = _module.Decls.Where(decl => decl is FunctionDecl { Shim: not null, Unsupported: null }).ToList();
        if (shims.Count > 0)
            Terminal.Out.WriteLine($"  through C shims  {Names(shims, listsAll)}: build {Path.Combine(output, ShimEmitter.Folder(options.Library))} with CMake");
        WriteUnsupported(listsAll);
    }

    private void WriteUnsupported(bool listsAll)
    {
        var unsupported = _module.Decls.Where(decl => decl.Unsupported is not null && decl.Origin == Origin.Own).ToList();
        if (unsupported.Count == 0)
            return;
        Terminal.Out.WriteLine($"  not bound        {unsupported.Count}, each with its reason in {options.Library}{Abi.Manifest.ManifestFormat.FileSuffix}");
        foreach (var kind in unsupported.GroupBy(decl => decl.Unsupported!.Kind).OrderBy(kind => kind.Key))
        {
            var decls = kind.ToList();
            Terminal.Out.WriteLine($"    {Describe(kind.Key)}: {(listsAll ? decls.Count.ToString() : Names(decls, false))}");
            foreach (var decl in listsAll ? decls : [])
                Terminal.Out.WriteLine($"      {decl.Location}: {decl.Name} {decl.Unsupported!.Reason}");
        }
    }

    private string Count(Func<Decl, bool> counts)
    {
        var own = _module.Decls.Where(decl => decl.Origin == Origin.Own && counts(decl)).ToList();
        (string, int)[] kinds =
        [
            ("function", own.Count(decl => decl is FunctionDecl { Overload: null })),
            ("record", own.Count(decl => decl is RecordDecl)),
            ("opaque type", own.Count(decl => decl is OpaqueDecl)),
            ("enum", own.Count(decl => decl is EnumDecl)),
            ("typedef", own.Count(decl => decl is AliasDecl)),
            ("variable", own.Count(decl => decl is VariableDecl)),
            ("constant", own.Count(decl => decl is ConstantDecl)),
        ];
        var text = string.Join(", ", kinds.Where(kind => kind.Item2 > 0).Select(kind => Plural(kind.Item2, kind.Item1)));
        return text.Length == 0 ? "nothing: the headers declare nothing of their own (see --own)" : text;
    }

    private static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static string Names(List<Decl> decls, bool listsAll)
    {
        var shown = listsAll ? decls : decls.Take(MostListed).ToList();
        return $"{decls.Count} ({string.Join(", ", shown.Select(decl => decl.Name))}{(shown.Count < decls.Count ? ", …" : "")})";
    }

    private static string Describe(UnsupportedKind kind) => kind switch
    {
        UnsupportedKind.Variadic => "variadic functions",
        UnsupportedKind.Empty => "records without members (opaque, by pointer)",
        UnsupportedKind.TooLarge => "records too large for C# (opaque, by pointer)",
        UnsupportedKind.FlexibleArray => "arrays of no given size",
        UnsupportedKind.TargetDependentLayout => "records by value that are laid out otherwise on each target",
        UnsupportedKind.RegisterClass => "records by value that C and .NET pass in different registers",
        UnsupportedKind.OverAligned => "over-aligned records by value",
        UnsupportedKind.TargetDependentScalar => "values whose width differs by target",
        UnsupportedKind.TargetDependentType => "types that differ by target",
        UnsupportedKind.Scalar => "values that C# cannot pass",
        UnsupportedKind.CallingConvention => "calling conventions that .NET lacks",
        UnsupportedKind.Inline => "static and inline functions",
        UnsupportedKind.Variable => "static and thread-local variables",
        UnsupportedKind.FunctionLikeMacro => "macros with parameters",
        UnsupportedKind.Macro => "macros that are no constants",
        UnsupportedKind.Incomplete => "values of undefined types",
        UnsupportedKind.Unavailable => "functions and variables that are unavailable",
        UnsupportedKind.Dependent => "what depends on these",
        _ => "contradictions between targets",
    };

    /// <summary>Whether a declaration has a fact that differs by target, or does not exist on all.</summary>
    private sealed class Variation : IDeclVisitor<bool>
    {
        public static Variation Instance { get; } = new();

        public bool Visit(FunctionDecl decl) => !decl.Type.IsSame;

        public bool Visit(RecordDecl decl) => false;

        public bool Visit(OpaqueDecl decl) => false;

        public bool Visit(EnumDecl decl) => decl.Constants.Any(constant => !constant.Value.IsSame);

        public bool Visit(AliasDecl decl) => false;

        public bool Visit(VariableDecl decl) => !decl.Type.IsSame;

        public bool Visit(ConstantDecl decl) => !decl.Value.IsSame;

        public bool Visit(MacroDecl decl) => false;
    }
}
