using Interop.Abi.Model;
using Interop.Generator.Clang.Native;
using Interop.Generator.Input;

namespace Interop.Generator.Clang.Readers;

/// <summary>Reads macros: their definitions from clang's record of preprocessing, their values from the variables that the main file declares.</summary>
internal sealed class MacroReader
{
    private readonly ReaderContext _context;
    private readonly MacroCandidates _candidates;
    private readonly Dictionary<string, CXCursor> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CXCursor> _probes = new(StringComparer.Ordinal);

    public MacroReader(ReaderContext context, MacroCandidates candidates)
    {
        _context = context;
        _candidates = candidates;
    }

    /// <summary>Notes a definition; of several the last counts, as it does for the code after it.</summary>
    public void Define(CXCursor cursor)
    {
        if (LibClang.clang_Cursor_isMacroBuiltin(cursor) != 0)
            return;
        var name = cursor.Spelling;
        if (!_context.IsOwn(cursor))
            _definitions.Remove(name);
        else if (!_definitions.TryAdd(name, cursor))
            _definitions[name] = cursor;
    }

    /// <summary>Notes a variable of the main file.</summary>
    public void Probe(CXCursor variable) => _probes[variable.Spelling] = variable;

    /// <summary>Whether the first was reached, so that the headers left nothing open.</summary>
    public bool HasBegun => _probes.ContainsKey(MainFile.Beginning);

    /// <summary>Whether all probes were reached, so that no macro swallowed what follows it.</summary>
    public bool IsComplete => _probes.ContainsKey(MainFile.Sentinel);

    /// <summary>The macros that are still defined at the end of the headers.</summary>
    /// <param name="main">The main file that asked.</param>
    /// <param name="failed">The numbers of the macros on which clang reported an error.</param>
    public IEnumerable<Decl> Read(MainFile main, IReadOnlySet<int> failed)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < main.Macros.Count; i++)
            numbers[main.Macros[i].Name] = i;
        foreach (var (name, cursor) in _definitions)
        {
            var isFunctionLike = LibClang.clang_Cursor_isMacroFunctionLike(cursor) != 0;
            CXCursor probe = default;
            var isDefined = !numbers.TryGetValue(name, out var number)
                || failed.Contains(number)
                || _probes.TryGetValue($"{MainFile.ValuePrefix}{number}", out probe);
            if (isDefined && !isFunctionLike && probe.Kind != 0 && Evaluate(name, probe, number) is { } decl)
                yield return Complete(decl, cursor);
            else if (isDefined)
                yield return Complete(new MacroDecl(name, isFunctionLike), cursor);
        }
    }

    /// <summary>clang attaches no comments to macros; the scan of the text did.</summary>
    private T Complete<T>(T decl, CXCursor cursor)
        where T : Decl
    {
        var completed = _context.Complete(decl, cursor);
        var file = _context.File(cursor.Place().File);
        return completed with { Comment = file is null ? null : _candidates.CommentAt(file.Path, completed.Location.Line) };
    }

    private Decl? Evaluate(string name, CXCursor probe, int number)
    {
        var initializer = Initializer(probe);
        if (initializer.Kind == 0)
            return null;
        var type = _context.Types.Read(initializer.Type, Demand.Own);
        if (probe.Type.Canonical.kind != CXTypeKind.CXType_Pointer)
            return Value(probe) is { } value ? Number(name, type, value, probe.Type) : null;
        if (MacroString.Find(initializer) is { } literal)
            return Constant(name, literal.IsCast ? type : ArrayOf(probe.Type, literal.Value), literal.Value);
        return _probes.TryGetValue($"{MainFile.AddressPrefix}{number}", out var address) && Value(address) is IntegerConstant integer
            ? Constant(name, type, new PointerConstant(SignExtend(integer.Integer.Bits, address)))
            : null;
    }

    /// <summary>A number, unless libclang's answer has lost what C# has no type for.</summary>
    private static Decl Number(string name, CType type, ConstantValue value, CXType clangType) => value switch
    {
        IntegerConstant when LibClang.clang_Type_getSizeOf(clangType) > sizeof(long) => new MacroDecl(name, false)
        {
            Unsupported = new Unsupported(UnsupportedKind.Scalar, $"is an integer of more than 64 bits, a {type}"),
        },
        FloatConstant number when double.IsInfinity(number.Value) && clangType.Canonical.kind is CXTypeKind.CXType_LongDouble or CXTypeKind.CXType_Float128 => new MacroDecl(name, false)
        {
            Unsupported = new Unsupported(UnsupportedKind.Scalar, $"is a {type} beyond the range of double"),
        },
        _ => Constant(name, type, value),
    };

    /// <summary>The type of a literal, which has become a pointer to its first element.</summary>
    private ArrayType ArrayOf(CXType pointer, StringConstant literal) =>
        new(_context.Types.Read(LibClang.clang_getPointeeType(pointer.Canonical), Demand.Own) with { Qualifiers = Qualifiers.None }, literal.Units.Count + 1);

    private static ConstantDecl Constant(string name, CType type, ConstantValue value) =>
        new(name, ReaderContext.Same(type with { Qualifiers = Qualifiers.None }), ReaderContext.Same(value));

    private static long SignExtend(long bits, CXCursor address) =>
        LibClang.clang_Type_getSizeOf(address.Type) == sizeof(int) ? (int)bits : bits;

    /// <summary>The value of a variable's initialiser, or of an expression.</summary>
    public static unsafe ConstantValue? Value(CXCursor cursor)
    {
        var result = LibClang.clang_Cursor_Evaluate(cursor);
        if (result is null)
            return null;
        ConstantValue? value = LibClang.clang_EvalResult_getKind(result) switch
        {
            CXEvalResultKind.CXEval_Int when LibClang.clang_EvalResult_isUnsignedInt(result) != 0 =>
                new IntegerConstant(new IntegerValue(unchecked((long)LibClang.clang_EvalResult_getAsUnsigned(result)), true)),
            CXEvalResultKind.CXEval_Int => new IntegerConstant(new IntegerValue(LibClang.clang_EvalResult_getAsLongLong(result), false)),
            CXEvalResultKind.CXEval_Float => new FloatConstant(LibClang.clang_EvalResult_getAsDouble(result)),
            _ => null,
        };
        LibClang.clang_EvalResult_dispose(result);
        return value;
    }

    /// <summary>The initialiser of a variable: its last child that is an expression.</summary>
    private static CXCursor Initializer(CXCursor variable) =>
        variable.Children().LastOrDefault(child => child.Kind >= CXCursorKind.CXCursor_FirstExpr);
}
