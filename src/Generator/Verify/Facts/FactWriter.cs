using Interop.Abi.Layout;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Generator.Verify.Facts;

/// <summary>What is not asked of a compiler, and why.</summary>
internal sealed record Unasked(Decl? Decl, string What, string Reason);

/// <summary>The facts that a module has for one target, and what C gives no way to ask.</summary>
internal sealed class FactList
{
    public List<Fact> Facts { get; } = [];

    public List<Unasked> Unasked { get; } = [];
}

/// <summary>
/// Makes facts of declarations: sizes, alignments, offsets and bits of records, values of constants, types of functions. Of what comes
/// from other headers only the layout is asked, because their names are each system's own business.
/// </summary>
internal sealed class FactWriter : IDeclVisitor<bool>
{
    private const string Unspeakable = "C has no name for its type";
    private const int Int128Size = 16;
    private const long LargestObject = 1 << 20;
    private readonly CNames _names;
    private readonly int _target;
    private readonly TargetFacts _facts;
    private readonly bool _isWindows;
    private readonly HashSet<string> _macros;
    private readonly FactList _list = new();

    private FactWriter(AbiModule module, int target)
    {
        (_names, _target) = (new CNames(module, target), target);
        _macros = module.Decls.Where(decl => decl is ConstantDecl or MacroDecl { IsFunctionLike: false }).Select(decl => decl.Name).ToHashSet(StringComparer.Ordinal);
        (_facts, _isWindows) = (module.Targets[target].Facts, module.Targets[target].Os == TargetOs.Windows);
    }

    /// <summary>The facts of a target: its own, then those of each declaration.</summary>
    public static FactList Write(AbiModule module, int target)
    {
        var writer = new FactWriter(module, target);
        writer._list.Facts.AddRange(TargetQuestions.Of(module.Targets[target].Facts));
        foreach (var decl in module.Decls.Where(decl => decl.Targets.Contains(target)))
        {
            if (!CNames.IsNameable(decl) && decl is not (EnumDecl or RecordDecl { Naming: RecordNaming.Place }))
                writer.Skip(decl, decl.Id, "its name is none that C can read");
            else if (decl.Unsupported?.Kind == UnsupportedKind.Conflict)
                writer.Skip(decl, decl.Id, "it is something else on other targets");
            else if (decl.Unsupported?.Kind == UnsupportedKind.Unavailable)
                writer.Skip(decl, decl.Id, "the header forbids its use");
            else if (decl.Origin == Origin.Own || decl is RecordDecl)
                decl.Accept(writer);
        }
        return writer._list;
    }

    // An overload is its variadic function's, and a macro has no type but the one that the user gave it.
    public bool Visit(FunctionDecl decl) => decl is { Overload: null, IsMacro: false } &&
        decl.Type.TryGet(_target, out var type) && AskType(decl, $"type of {decl.Name}", decl.Name, decl.Name, "&" + decl.Name, type!);

    public bool Visit(RecordDecl decl)
    {
        if (!decl.Layout.TryGet(_target, out var layout) || !decl.Fields.TryGet(_target, out var fields))
            return false;
        if (_names.Find(decl) is not { } reach)
            return Skip(decl, $"layout of {decl.Id}", Unspeakable);
        if (reach.IsWhole)
        {
            Add(new NumberFact(decl, $"size of {decl.Id}", $"sizeof({reach.Type})", layout!.Size));
            Add(new NumberFact(decl, $"alignment of {decl.Id}", $"_Alignof({reach.Type})", layout.Alignment));
        }
        for (var i = 0; i < fields!.Count; i++)
            AskField(decl, reach, fields[i], reach.Offset + layout!.Offsets[i], layout.Size);
        return true;
    }

    public bool Visit(OpaqueDecl decl) => false;

    public bool Visit(EnumDecl decl)
    {
        if (decl.Naming != RecordNaming.Place && CNames.IsNameable(decl) && decl.Constants.Count > 0 && decl.Underlying.TryGet(_target, out var kind))
        {
            // gcc for Windows makes enumerations unsigned where Microsoft's are int; both are passed alike.
            AskInteger(decl, decl.Id, kind, !_isWindows);
        }
        foreach (var constant in decl.Constants)
        {
            if (!CNames.IsIdentifier(constant.Name))
                Skip(decl, $"value of {constant.Name}", "its name is none that C can read");
            else if (constant.Value.TryGet(_target, out var value))
                Add(new NumberFact(decl, $"value of {constant.Name}", constant.Name, value) { Hidden = Hidden(constant.Name) });
        }
        return true;
    }

    public bool Visit(AliasDecl decl)
    {
        if (!decl.Type.TryGet(_target, out var type))
            return false;
        // Compilers disagree on names (gcc's wchar_t on x86 is long, clang's int) where they agree on widths.
        return type is BuiltinType builtin && BuiltinTypes.IsInteger(builtin.Kind)
            ? AskInteger(decl, decl.Name, builtin.Kind, true)
            : AskType(decl, $"type of {decl.Name}", decl.Name, decl.Name, $"({decl.Name} *)0", type!);
    }

    public bool Visit(VariableDecl decl) =>
        decl.Type.TryGet(_target, out var type) && AskType(decl, $"type of {decl.Name}", decl.Name, decl.Name, "&" + decl.Name, type!);

    public bool Visit(ConstantDecl decl) => decl.Value.TryGet(_target, out var value) && value switch
    {
        IntegerConstant integer => Add(new NumberFact(decl, $"value of {decl.Name}", decl.Name, integer.Integer)),
        FloatConstant number => Add(new FloatFact(decl, number.Value, _facts.IsBigEndian)),
        PointerConstant pointer => Add(new AddressFact(decl, pointer.Address, _facts.IsBigEndian)),
        // The bytes of a cast or conditional string stand elsewhere than where its address does.
        StringConstant when decl.Type[_target] is not ArrayType => Skip(decl, $"text of {decl.Name}", "it is an address, of a string behind a cast or a condition"),
        StringConstant literal => Add(new StringFact(decl, literal, UnitSize(literal.Encoding), _facts.IsBigEndian)),
        _ => false,
    };

    public bool Visit(MacroDecl decl) => false;

    private void AskField(RecordDecl record, Reach reach, Field field, long offset, long size)
    {
        // What an unnamed record holds is asked as its members; an unnamed bit-field nobody can see.
        if (field.Name.Length == 0)
            return;
        var what = $"{field.Name} in {record.Id}";
        if (!CNames.IsIdentifier(field.Name))
            Skip(record, what, "its name is none that C can read");
        else if (field.BitWidth is not { } width)
            AskMember(record, reach, field, offset);
        else if (record.Origin == Origin.Own && size <= LargestObject)
            Add(new BitFieldFact(record, reach.Type, field.Name, offset, width, _facts.IsBigEndian) { Hidden = Hidden(field.Name) });
        else
            Skip(record, $"bits of {what}", record.Origin == Origin.Own ? "an object of its record is too large to be looked at" : "it is of another header");
    }

    private void AskMember(RecordDecl record, Reach reach, Field field, long offset)
    {
        Add(new NumberFact(record, $"offset of {field.Name} in {record.Id}", $"__builtin_offsetof({reach.Type}, {field.Name})", offset / 8) { Hidden = Hidden(field.Name) });
        var member = $"(({reach.Type} *)0)->{field.Name}";
        if (record.Origin == Origin.Own && !IsPlaced(field.Type))
            AskType(record, $"type of {field.Name} in {record.Id}", field.Name, member, "&" + member, field.Type);
    }

    /// <summary>Whether the type is one that only this member has; its own facts are asked.</summary>
    private bool IsPlaced(CType type) => type switch
    {
        ArrayType array => IsPlaced(array.Element),
        PointerType pointer => IsPlaced(pointer.Pointee),
        NamedType named => _names.Find(named.Id) is RecordDecl { Naming: RecordNaming.Place } or EnumDecl { Naming: RecordNaming.Place },
        _ => false,
    };

    private bool AskType(Decl decl, string what, string name, string type, string pointer, CType expected)
    {
        if (_names.Spell(expected) is not { } spelling)
            return Skip(decl, what, Unspeakable);
        return Add(new TypeFact(decl, what, type, pointer, expected, spelling) { Hidden = Hidden(name), Alternative = Alternative(expected) });
    }

    /// <summary>A variadic function is called as C is, whatever convention is written; clang drops what is written, and gcc keeps it.</summary>
    private string? Alternative(CType type) =>
        _isWindows && type is FunctionType { IsVariadic: true, Convention: { IsSame: true, First: CallingConvention.C } convention } function
            ? _names.Spell(function with { Convention = convention.Map(_ => CallingConvention.Stdcall) })
            : null;

    private string? Hidden(string name) => _macros.Contains(name) ? name : null;

    private bool AskInteger(Decl decl, string type, BuiltinKind kind, bool asksSign)
    {
        if (NativeScalar.Of(kind, _facts) is not { } scalar)
            return Add(new NumberFact(decl, $"size of {type}", $"sizeof({type})", Int128Size));
        if (asksSign)
            Add(new NumberFact(decl, $"sign of {type}", $"({type})-1 < 0", scalar.IsSigned ? 1 : 0));
        return Add(new NumberFact(decl, $"size of {type}", $"sizeof({type})", scalar.Size));
    }

    private int UnitSize(StringEncoding encoding) => encoding switch
    {
        StringEncoding.Bytes => 1,
        StringEncoding.Utf16 => 2,
        StringEncoding.Utf32 => 4,
        _ => _facts.WCharSize,
    };

    private bool Add(Fact fact)
    {
        _list.Facts.Add(fact);
        return true;
    }

    private bool Skip(Decl decl, string what, string reason)
    {
        _list.Unasked.Add(new Unasked(decl, what, reason));
        return false;
    }
}
