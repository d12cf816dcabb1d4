using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Verify;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Verify;

/// <summary>A true manifest holds on every target, and each kind of wrong fact is caught with both values.</summary>
public sealed class VerifierTests : IDisposable
{
    private static readonly (string Rid, string Compiler)[] Judges =
    [
        ("linux-x64", "gcc"), ("linux-x86", "i686-linux-gnu-gcc"), ("linux-s390x", "s390x-linux-gnu-gcc"), ("linux-arm", "arm-linux-gnueabihf-gcc"),
        ("win-x64", "x86_64-w64-mingw32-gcc"), ("win-x86", "i686-w64-mingw32-gcc"), ("win-x86", "clang-19"), ("osx-arm64", "clang-19"),
    ];

    private readonly Sample _sample = new();

    public static TheoryData<string> Targets => new(KnownTargets.All.Select(target => target.Rid));

    public static TheoryData<string, string> Compilers
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (rid, compiler) in Judges.Where(judge => !Needs.Missing(judge.Compiler)))
                data.Add(rid, compiler);
            return data;
        }
    }

    public void Dispose() => _sample.Dispose();

    [NeedsTheory("clang-19", "clang-19")]
    [MemberData(nameof(Targets))]
    public void The_truth_holds_on_every_target(string rid) => Holds(_sample.Verify(Sample.Module, rid));

    [Theory]
    [MemberData(nameof(Compilers))]
    public void The_truth_holds_by_every_compiler(string rid, string compiler) => Holds(_sample.Verify(Sample.Module, rid, compiler));

    /// <summary>Wrong facts of every kind in one manifest: each is caught, none hides another, and nothing else differs.</summary>
    [Theory]
    [MemberData(nameof(Compilers))]
    public void Every_kind_of_wrong_fact_is_caught(string rid, string compiler)
    {
        var target = Sample.Module.Targets.ToList().FindIndex(candidate => candidate.Rid == rid);
        var (point, bits) = (Record("point"), Record("bits"));
        var (size, y) = (point.Layout[target].Size, point.Layout[target].Offsets[2] / 8);
        var (a, b) = (bits.Layout[target].Offsets[0], bits.Layout[target].Offsets[2]);
        var module = Sample.Module;
        module = Change<RecordDecl>(module, "point", record => record with { Layout = record.Layout.Map(layout => layout with { Size = layout.Size + 4, Offsets = Moved(layout.Offsets, 2, 8) }) });
        module = Change<RecordDecl>(module, "packed", record => record with { Layout = record.Layout.Map(layout => layout with { Alignment = 2 }) });
        module = Change<RecordDecl>(module, "bits", record => record with
        {
            Fields = record.Fields.Map(fields => fields.Map(field => field.Name == "a" ? field with { BitWidth = 4 } : field)),
            Layout = record.Layout.Map(layout => layout with { Offsets = Moved(layout.Offsets, 2, 1) }),
        });
        module = Change<RecordDecl>(module, "hides", record => record with { Fields = record.Fields.Map(fields => fields.Map(field => field.Name == "hidden" ? field with { Type = new BuiltinType(BuiltinKind.Float) } : field)) });
        module = Change<EnumDecl>(module, "colour", colour => colour with
        {
            Underlying = colour.Underlying.Map(_ => BuiltinKind.LongLong),
            Constants = colour.Constants.Map(constant => constant.Name == "GREEN" ? constant with { Value = constant.Value.Map(_ => new IntegerValue(-2, false)) } : constant),
        });
        module = Change<AliasDecl>(module, "handle", alias => alias with { Type = alias.Type.Map<CType>(_ => new BuiltinType(BuiltinKind.Int)) });
        module = Change<VariableDecl>(module, "counter", variable => variable with { Type = variable.Type.Map<CType>(_ => new BuiltinType(BuiltinKind.Short)) });
        module = Change<FunctionDecl>(module, "scale", function => function with { Type = function.Type.Map(type => type with { Return = new BuiltinType(BuiltinKind.Float) }) });
        module = WithValue(module, "LIMIT", new IntegerConstant(new IntegerValue(43, false)));
        module = WithValue(module, "LOWEST", new IntegerConstant(new IntegerValue(-5, true)));
        module = WithValue(module, "RATIO", new FloatConstant(2.5));
        module = WithValue(module, "NOWHERE", new PointerConstant(-2));
        module = WithValue(module, "TITLE", new StringConstant(StringEncoding.Bytes, new EquatableArray<int>('a', ' ', 'b')));
        module = WithValue(module, "WIDE", new StringConstant(StringEncoding.Wide, new EquatableArray<int>('w', 'i', 'd')));

        var verdict = _sample.Verify(module, rid, compiler);

        Assert.Null(verdict.Failure);
        var differences = verdict.Differences.ToDictionary(difference => difference.What, difference => (difference.InManifest, difference.Found));
        Assert.Contains("long", differences["type of scale"].Found, StringComparison.Ordinal);
        Assert.StartsWith("float (", differences["type of scale"].InManifest, StringComparison.Ordinal);
        Assert.StartsWith("double (", differences["type of scale"].Found, StringComparison.Ordinal);
        Dictionary<string, (string, string)> expected = new()
        {
            ["size of struct point"] = ($"{size + 4}", $"{size}"),
            ["offset of y in struct point"] = ($"{y + 1}", $"{y}"),
            ["alignment of struct packed"] = ("2", "1"),
            ["bits of a in struct bits"] = ($"bits {a} to {a + 3}", $"bits {a} to {a + 2}"),
            ["bits of b in struct bits"] = ($"bits {b + 1} to {b + 7}", $"bits {b} to {b + 6}"),
            ["type of hidden in struct hides"] = ("float", "int"),
            ["size of enum colour"] = ("8", "4"),
            ["value of GREEN"] = ("-2", "-1"),
            ["size of handle"] = ("4", "2"),
            ["sign of handle"] = ("1", "0"),
            ["type of counter"] = ("short", "const int"),
            ["type of scale"] = differences["type of scale"],
            ["value of LIMIT"] = ("43", "42"),
            ["value of LOWEST"] = ("18446744073709551611", "-5"),
            ["value of RATIO"] = ("2.5", "1.5"),
            ["value of NOWHERE"] = ("(void *)-2", "(void *)-1"),
            ["value of TITLE"] = ("\"a b\"", "\"a\\011b\""),
            ["value of WIDE"] = ("\"wid\"", "\"wide\""),
        };
        Assert.Equal(expected.OrderBy(item => item.Key, StringComparer.Ordinal), differences.OrderBy(item => item.Key, StringComparer.Ordinal));
        Assert.All(verdict.Differences, difference => Assert.StartsWith("sample.h:", difference.Place, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Compilers))]
    public void What_the_header_lacks(string rid, string compiler)
    {
        var module = Sample.Module;
        var more = module with { Decls = module.Decls.Append(module.Decls.OfType<FunctionDecl>().First() with { Name = "absent", ManagedName = "absent" }).ToEquatableArray() };
        var difference = Assert.Single(_sample.Verify(more, rid, compiler).Differences);
        Assert.Equal("type of absent", difference.What);
        Assert.Contains("undeclared", difference.Found, StringComparison.Ordinal);
    }

    /// <summary>.NET's default and C's convention differ there, and only there.</summary>
    [NeedsTheory("i686-w64-mingw32-gcc", "gcc-mingw-w64-i686-win32")]
    [InlineData("i686-w64-mingw32-gcc")]
    [InlineData("clang-19")]
    public void A_wrong_calling_convention(string compiler)
    {
        var module = Change<AliasDecl>(Sample.Module, "visitor", alias => alias with
        {
            Type = alias.Type.Map<CType>(type => type is PointerType { Pointee: FunctionType function } pointer
                ? pointer with { Pointee = function with { Convention = function.Convention.Map(_ => CallingConvention.C) } }
                : throw new InvalidOperationException("visitor is no pointer to a function.")),
        });
        var difference = Assert.Single(_sample.Verify(module, "win-x86", compiler).Differences);
        Assert.Equal("type of visitor", difference.What);
        Assert.Contains("stdcall", difference.Found, StringComparison.Ordinal);
    }

    /// <summary>A manifest is any text: what it calls names never becomes other C.</summary>
    [NeedsFact("gcc", "gcc")]
    public void Names_that_are_none_are_not_asked()
    {
        var module = Change<FunctionDecl>(Sample.Module, "scale", function => function with { Name = "scale)), \"\"); int x = sizeof(\n#error" });
        var verdict = _sample.Verify(module, "linux-x64", "gcc");
        Assert.Null(verdict.Failure);
        Assert.Empty(verdict.Differences);
        Assert.Contains(verdict.Unasked, unasked => unasked.Reason == "its name is none that C can read");
    }

    /// <summary>The module with one declaration changed.</summary>
    private static AbiModule Change<T>(AbiModule module, string name, Func<T, T> change)
        where T : Decl
    {
        Assert.Single(module.Decls, decl => decl is T && decl.Name == name);
        return module with { Decls = module.Decls.Map(decl => decl is T found && decl.Name == name ? change(found) : decl) };
    }

    private static AbiModule WithValue(AbiModule module, string name, ConstantValue value) =>
        Change<ConstantDecl>(module, name, constant => constant with { Value = constant.Value.Map(_ => value) });

    private static EquatableArray<long> Moved(EquatableArray<long> offsets, int field, int bits) =>
        offsets.Index().Select(item => item.Index == field ? item.Item + bits : item.Item).ToEquatableArray();

    private static RecordDecl Record(string name) => Sample.Module.Decls.OfType<RecordDecl>().Single(record => record.Name == name);

    private static void Holds(Verdict verdict)
    {
        Assert.Null(verdict.Failure);
        Assert.Empty(verdict.Differences);
        Assert.Empty(verdict.Unasked);
        Assert.True(verdict.Held > 80, $"only {verdict.Held} held");
    }
}
