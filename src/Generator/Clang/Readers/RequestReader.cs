using Interop.Abi.Model;
using Interop.Generator.Clang.Native;
using Interop.Generator.Input;

namespace Interop.Generator.Clang.Readers;

/// <summary>Reads what the user said in C, and makes functions of it: overloads of variadic ones, and macros that have a prototype.</summary>
internal sealed class RequestReader(ReaderContext context)
{
    private readonly Dictionary<string, CXCursor> _declared = new(StringComparer.Ordinal);

    /// <summary>Notes a function of the main file.</summary>
    public void Note(CXCursor function) => _declared[function.Spelling] = function;

    /// <summary>Adds the functions to what was read, and takes away the macros that they stand for.</summary>
    /// <param name="requests">The requests, in the order of the main file.</param>
    /// <param name="refused">The numbers of those that clang did not accept.</param>
    /// <param name="read">What was read.</param>
    public void Read(IReadOnlyList<Request> requests, IReadOnlyDictionary<int, string> refused, List<Decl> read)
    {
        for (var i = 0; i < requests.Count; i++)
        {
            if (refused.ContainsKey(i) || !_declared.TryGetValue(MainFile.RequestPrefix + i, out var cursor))
                continue;
            if (requests[i] is VariadicRequest overload && read.Find(decl => decl is FunctionDecl function && function.Id == overload.Name && function.IsVariadic) is FunctionDecl variadic)
                read.Add(Overload(variadic, overload, cursor));
            else if (requests[i] is MacroRequest request && read.Find(decl => decl is MacroDecl { IsFunctionLike: true } macro && macro.Name == request.Name) is { } macro && read.TrueForAll(decl => decl.Id != request.Id))
                read[read.IndexOf(macro)] = Macro(macro, cursor);
        }
    }

    private FunctionDecl Overload(FunctionDecl function, VariadicRequest request, CXCursor cursor)
    {
        var fixedTypes = function.Type.First.Parameters;
        var variable = context.Types.ReadFunction(cursor.Type, Demand.Own).Parameters.Select((type, i) => Promote(type, LibClang.clang_getArgType(cursor.Type, (uint)i)));
        var fixedNames = Enumerable.Range(0, fixedTypes.Count).Select(i => i < function.ParameterNames.Count ? function.ParameterNames[i] : "");
        return function with
        {
            Type = function.Type.Map(type => type with { Parameters = fixedTypes.Concat(variable).ToEquatableArray(), IsVariadic = false }),
            ParameterNames = fixedNames.Concat(Names(cursor)).ToEquatableArray(),
            Overload = new VariadicOverload(request.Arguments, fixedTypes.Count),
        };
    }

    private FunctionDecl Macro(Decl macro, CXCursor cursor) =>
        new(macro.Name, ReaderContext.Same(context.Types.ReadFunction(cursor.Type, Demand.Own)), Names(cursor).ToEquatableArray())
        {
            Targets = macro.Targets,
            Location = macro.Location,
            Origin = macro.Origin,
            Comment = macro.Comment,
            IsMacro = true,
        };

    /// <summary>The default argument promotions (C17 6.5.2.2): what is narrower than int becomes int, float becomes double.</summary>
    private static CType Promote(CType type, CXType written) => written.Canonical.kind switch
    {
        CXTypeKind.CXType_Float => new BuiltinType(BuiltinKind.Double),
        CXTypeKind.CXType_Bool or CXTypeKind.CXType_Char_S or CXTypeKind.CXType_Char_U or CXTypeKind.CXType_SChar or CXTypeKind.CXType_UChar
            or CXTypeKind.CXType_Short or CXTypeKind.CXType_UShort => new BuiltinType(BuiltinKind.Int),
        _ => type,
    };

    private static IEnumerable<string> Names(CXCursor function) =>
        Enumerable.Range(0, LibClang.clang_Cursor_getNumArguments(function)).Select(i => LibClang.clang_Cursor_getArgument(function, (uint)i).Spelling);
}
