using CsCheck;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Tests;

/// <summary>Random models of every shape that the model allows.</summary>
internal static class RandomModels
{
    private static readonly EquatableArray<Target> Targets = KnownTargets.FirstRank.ToEquatableArray();
    private static readonly TargetSet All = TargetSet.First(Targets.Count);

    private static readonly Gen<string> Name =
        Gen.Char["abcdefgh_ABCäß漢"].Array[1, 8].Select(chars => "n" + string.Concat(chars));

    private static readonly Gen<string> Text = Gen.String[Gen.Char["ab\"\\\n\t\u0001\u2028\uD83D\uDE00 é{}[]"], 0, 12];

    private static readonly Gen<Qualifiers> Qualifier = Gen.Int[0, 7].Select(bits => (Qualifiers)bits);

    private static readonly Gen<TargetSet> SomeTargets = Gen.ULong[1, All.Bits].Select(bits => new TargetSet(bits));

    private static readonly Gen<IntegerValue> Integer = Gen.Select(Gen.Long, Gen.Bool, (bits, isUnsigned) => new IntegerValue(bits, isUnsigned));

    /// <summary>A type of at most so many levels; a function in it has its convention on the targets that the type has.</summary>
    public static Gen<CType> Type(int depth, TargetSet on)
    {
        var leaf = Gen.OneOf(
            Gen.Int[0, (int)BuiltinKind.VaList].Select(kind => (CType)new BuiltinType((BuiltinKind)kind)),
            Gen.Select(Gen.Int[0, 3].Select(i => new[] { "", "struct ", "union ", "enum " }[i]), Name, (tag, name) => (CType)new NamedType(tag + name)),
            Name.Select(name => (CType)new UnknownType(name + " (^)(int)")));
        if (depth == 0)
            return Qualified(leaf);
        var inner = Type(depth - 1, on);
        return Qualified(Gen.Frequency(
            (3, leaf),
            (3, inner.Select(type => (CType)new PointerType(type))),
            (1, Gen.Select(inner, Gen.Long[0, 100], (type, count) => (CType)new ArrayType(type, count == 0 ? null : count))),
            (1, inner.Select(type => (CType)new ComplexType(type))),
            (1, inner.Select(type => (CType)new AtomicType(type))),
            (1, Gen.Select(inner, Gen.Long[1, 16], (type, count) => (CType)new VectorType(type, count))),
            (2, Function(inner, on).Select(type => (CType)type))));
    }

    /// <summary>A module of random declarations, each of another name.</summary>
    public static Gen<AbiModule> Module { get; } = Gen.Select(Name, Text, Decl.Array[0, 12]).Select((name, version, decls) => new AbiModule(
        new LibraryInfo(name, new EquatableArray<string>("alias", version), version) { Shim = version.Length > 3 ? name : null },
        Targets,
        new EquatableArray<HeaderInfo>(new HeaderInfo("a/b.h", new string('a', 64))),
        decls.GroupBy(decl => decl.Id).Select(group => group.First()).OrderBy(decl => decl.Id, StringComparer.Ordinal).ToEquatableArray())
    {
        Includes = decls.Length % 2 == 0 ? default : new EquatableArray<string>("z.h", "a/b.h"),
    });

    private static Gen<Decl> Decl => Gen.OneOf(
        Common(Gen.Select(Name, Gen.Select(Gen.Int[0, 3], Gen.Bool), SomeTargets.SelectMany(on => Gen.Select(Gen.Const(on), Function(Type(1, on), on), SomeTargets.SelectMany(some => Vary(some, _ => Name))))), (name, how, facts) => new FunctionDecl(name, PerTarget<FunctionType>.Same(facts.Item2, facts.Item1), default) { Targets = facts.Item1, Shim = facts.Item3, IsMacro = how.Item2, Overload = how.Item1 == 0 ? null : new VariadicOverload(how.Item1 == 1 ? "" : "int, const char *", how.Item1) }),
        Common(Gen.Select(Name, Name.Array[0, 3], SomeTargets.SelectMany(on => Gen.Select(Gen.Const(on), Vary(on, some => Function(Type(1, some), some))))), (name, names, facts) => new FunctionDecl(name, facts.Item2, new EquatableArray<string>(names)) { Targets = facts.Item1 }),
        Common(Gen.Select(Name, Gen.Const(0), SomeTargets.SelectMany(on => Gen.Select(Gen.Const(on), Vary(on, some => Type(2, some))))), (name, _, facts) => new AliasDecl(name, facts.Item2) { Targets = facts.Item1 }),
        Common(Gen.Select(Name, Gen.Bool, SomeTargets.SelectMany(on => Gen.Select(Gen.Const(on), Vary(on, some => Type(2, some)), Vary(on, _ => Name)))), (name, isLocal, facts) => new VariableDecl(name, facts.Item2) { Targets = facts.Item1, Symbol = facts.Item3, IsThreadLocal = isLocal, IsStatic = !isLocal }),
        Common(Gen.Select(Name, Gen.Int[0, 1], SomeTargets.SelectMany(on => Gen.Select(Gen.Const(on), Layout(on)))), (name, tag, facts) => new RecordDecl(name, (RecordTag)tag, RecordNaming.Tag, facts.Item2.Item1, facts.Item2.Item2) { Targets = facts.Item1 }),
        Common(Gen.Select(Name, Gen.Int[0, 1], SomeTargets), (name, tag, on) => new OpaqueDecl(name, (RecordTag)tag, RecordNaming.Typedef) { Targets = on }),
        Common(Gen.Select(Name, EnumConstants(All), Vary(All, _ => Gen.Int[(int)BuiltinKind.SChar, (int)BuiltinKind.ULongLong].Select(kind => (BuiltinKind)kind))), (name, constants, underlying) => new EnumDecl(name, RecordNaming.Tag, underlying, constants) { Targets = All }),
        Common(Gen.Select(Name, Vary(All, some => Type(1, some)), Vary(All, _ => Value)), (name, type, value) => new ConstantDecl(name, type, value) { Targets = All }),
        Common(Gen.Select(Name, Gen.Bool, SomeTargets), (name, isFunctionLike, on) => new MacroDecl(name, isFunctionLike) { Targets = on }));

    private static Gen<ConstantValue> Value => Gen.OneOf(
        Integer.Select(value => (ConstantValue)new IntegerConstant(value)),
        Gen.Double.Where(number => !double.IsNaN(number)).Select(number => (ConstantValue)new FloatConstant(number)),
        Gen.Long.Select(address => (ConstantValue)new PointerConstant(address)),
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 0x10FFFF].Array[0, 5], (encoding, units) => (ConstantValue)new StringConstant((StringEncoding)encoding, new EquatableArray<int>(units))));

    private static Gen<FunctionType> Function(Gen<CType> inner, TargetSet on) => Gen.Select(inner, inner.Array[0, 3], Gen.Bool, Gen.Int[0, 5]).Select((result, parameters, isVariadic, convention) =>
        new FunctionType(result, new EquatableArray<CType>(parameters), isVariadic, PerTarget<CallingConvention>.Same((CallingConvention)convention, on)));

    private static Gen<(PerTarget<EquatableArray<Field>>, PerTarget<RecordLayout>)> Layout(TargetSet on) =>
        Gen.Select(Gen.Select(Name, Type(1, on), Gen.Int[0, 40], (name, type, bits) => new Field(name, type, bits == 0 ? null : bits) { ManagedName = bits % 3 == 1 ? name + "X" : name }).Array[0, 4], Gen.Long[0, 1000], Gen.Long[0, 1000]).Select((fields, size, offset) =>
            (PerTarget<EquatableArray<Field>>.Same(new EquatableArray<Field>(fields), on),
             PerTarget<RecordLayout>.From(on.Indices().Select(target => (TargetSet.Of(target), new RecordLayout(size + (target % 2), 8, fields.Select((_, i) => offset + i).ToEquatableArray()))))));

    private static Gen<EquatableArray<EnumConstant>> EnumConstants(TargetSet on) =>
        Gen.Select(Name, SomeTargets.SelectMany(some => Vary(some.Intersect(on), _ => Integer)), (name, value) => new EnumConstant(name, value) { Deprecated = value.IsSame ? null : name }).Array[0, 4].Select(constants => new EquatableArray<EnumConstant>(constants));

    /// <summary>A fact that is the same on all of these targets, or one thing on the even ones and another on the odd.</summary>
    private static Gen<PerTarget<T>> Vary<T>(TargetSet on, Func<TargetSet, Gen<T>> value)
    {
        var even = new TargetSet(on.Bits & 0x5555555555555555);
        var odd = on.Except(even);
        var same = value(on).Select(fact => PerTarget<T>.Same(fact, on));
        return even.IsEmpty || odd.IsEmpty
            ? same
            : Gen.Frequency((2, same), (1, Gen.Select(value(even), value(odd), (a, b) => PerTarget<T>.From([(even, a), (odd, b)]))));
    }

    private static Gen<CType> Qualified(Gen<CType> type) => Gen.Select(type, Qualifier, (inner, qualifiers) => inner with { Qualifiers = qualifiers });

    private static Gen<Decl> Common<T1, T2, T3>(Gen<(T1, T2, T3)> parts, Func<T1, T2, T3, Decl> make) =>
        Gen.Select(parts, Text, Gen.Int[0, 5]).Select((items, text, kind) => make(items.Item1, items.Item2, items.Item3) with
        {
            Location = new SourceLocation("a/b.h", kind + 1, 3),
            Origin = kind == 0 ? Origin.Dependency : Origin.Own,
            Deprecated = kind == 1 ? text : null,
            Unsupported = kind == 2 ? new Unsupported(UnsupportedKind.Macro, text) : null,
        });
}
