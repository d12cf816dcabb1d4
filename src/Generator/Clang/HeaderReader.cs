using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Clang.Native;
using Interop.Generator.Clang.Readers;
using Interop.Generator.Input;

namespace Interop.Generator.Clang;

/// <summary>What came of reading the headers for one target: its module, or why there is none.</summary>
/// <param name="Target">The target, with the facts that clang gave.</param>
/// <param name="Decls">The declarations, in the order of the headers; empty on failure.</param>
/// <param name="Files">The files that were read, the library's own and others.</param>
/// <param name="Problems">Why it failed; empty on success.</param>
internal sealed record TargetReading(
    Target Target, IReadOnlyList<Decl> Decls, IReadOnlyList<SourceFile> Files, IReadOnlyList<Problem> Problems)
{
    /// <summary>clang's first error about each of the user's requests that it did not accept, by number.</summary>
    public IReadOnlyDictionary<int, string> Refused { get; init; } = new Dictionary<int, string>();
}

/// <summary>Reads the headers for one target.</summary>
internal sealed class HeaderReader(ParseInput input, MacroCandidates candidates, CommentStore comments, NativeFiles files)
{
    private const int MaxAttempts = 16;

    /// <summary>Parses and reads.</summary>
    /// <exception cref="ToolException">libclang gave up, or the target is none that the model covers.</exception>
    public TargetReading Read(Target target)
    {
        var macros = candidates;
        var names = macros.Names;
        for (var attempt = 1; ; attempt++)
        {
            var main = new MainFile(input.Headers, input.Requests, names);
            using var unit = TranslationUnit.Parse(MainFile.Path, main.Text, input.ArgumentsFor(target), files, target.Rid);
            var table = new FileTable(input.Scope);
            var inclusions = unit.Inclusions();
            var sources = inclusions.Select(inclusion => table.Find(inclusion.File)).OfType<SourceFile>().Distinct().ToList();
            var unscanned = sources.Where(source => source.IsOwn && !macros.Covers(source.Path)).Select(source => source.Path).ToList();
            if (unscanned.Count > 0 && attempt < MaxAttempts)
            {
                // A computed include, or one found through a folder that only this target has.
                macros = macros.With(unscanned);
                names = macros.Names;
                continue;
            }

            var errors = unit.Errors();
            var context = new ReaderContext(table, comments, target);
            var macroReader = new MacroReader(context, macros);
            var requests = new RequestReader(context);
            var facts = Visit(unit, context, macroReader, requests);
            var problems = new ProblemFinder(input, target, table, inclusions).Find(errors, main);
            if (problems.Count > 0)
                return new TargetReading(target, [], sources, problems);
            if (!macroReader.HasBegun)
                return new TargetReading(target, [], sources, [StillOpen(errors)]);
            var failed = errors.Select(error => main.MacroAt(MainLine(error, table))).Where(number => number >= 0 && number < names.Length).ToHashSet();
            if (!macroReader.IsComplete && attempt < MaxAttempts && failed.Count > 0)
            {
                // The first macro on which clang stumbled has swallowed those after it: ask again without it.
                names = names.SetItem(failed.Min(), names[failed.Min()] with { Question = MacroQuestion.IsDefined });
                continue;
            }
            var read = context.ReadAll();
            read.AddRange(macroReader.Read(main, failed));
            var refused = Refused(errors, main, table);
            requests.Read(input.Requests, refused, read);
            // Types that macros and requests name were asked for just now.
            return new TargetReading(target with { Facts = FactProbe.Read(facts, target) }, Merge(read, context.ReadAll()), sources, []) { Refused = refused };
        }
    }

    private Problem StillOpen(IReadOnlyList<ClangError> errors) => new(
        $"{input.Headers[^1].Name}: something that the header begins is not ended where it ends: {(errors.Count > 0 ? errors[0].Message : "a declaration is incomplete")}",
        [],
        "Look for a missing brace, bracket or semicolon in the last declaration.");

    private static Dictionary<int, string> Refused(IReadOnlyList<ClangError> errors, MainFile main, FileTable table) => errors
        .GroupBy(error => main.RequestAt(MainLine(error, table)))
        .Where(request => request.Key >= 0)
        .ToDictionary(request => request.Key, request => request.First().Message);

    private static List<Decl> Merge(List<Decl> first, List<Decl> later)
    {
        var known = first.Select(decl => decl.Id).ToHashSet(StringComparer.Ordinal);
        return [.. first, .. later.Where(decl => known.Add(decl.Id))];
    }

    /// <summary>Asks for every declaration of the library, and finds the answers to the main file's questions.</summary>
    private static CXCursor Visit(TranslationUnit unit, ReaderContext context, MacroReader macros, RequestReader requests)
    {
        CXCursor facts = default;
        foreach (var cursor in unit.Cursor.Children())
        {
            var kind = cursor.Kind;
            if (kind == CXCursorKind.CXCursor_MacroDefinition)
                macros.Define(cursor);
            else if (context.IsOwn(cursor))
                DeclReaders.Want(cursor, context);
            else if (kind == CXCursorKind.CXCursor_VarDecl && IsInMainFile(cursor, context))
                macros.Probe(cursor);
            else if (kind == CXCursorKind.CXCursor_FunctionDecl && IsInMainFile(cursor, context))
                requests.Note(cursor);
            else if (kind == CXCursorKind.CXCursor_EnumDecl && cursor.Spelling == FactProbe.EnumName)
                facts = cursor;
        }
        return facts;
    }

    private static bool IsInMainFile(CXCursor cursor, ReaderContext context) => context.File(cursor.Place().File)?.Path == MainFile.Path;

    private static int MainLine(ClangError error, FileTable table) => table.Find(error.File)?.Path == MainFile.Path ? error.Line : 0;
}
