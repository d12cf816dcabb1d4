using System.Text.RegularExpressions;
using Interop.Abi.Layout;
using Interop.Abi.Targets;
using Interop.Testing;
using Xunit;

namespace Interop.Abi.Tests.Layouts.Passing;

/// <summary>Which records travel by an address, against what Clang makes of functions that take and return them.</summary>
public sealed partial class RecordPassingTests
{
    /// <summary>Sizes in bytes, of integers and of floating-point numbers, one behind the other.</summary>
    private static readonly string[] Shapes =
    [
        "i1", "i2", "i4", "i8", "f4", "f8", "i1 i1 i1", "i4 i4", "f4 f4", "i4 f4", "i4 i4 i4", "f4 f4 f4", "f4 f4 f4 f4", "f4 f4 f4 f4 f4", "i8 i8", "f8 f8", "f8 i8",
        "i8 i8 i8", "f8 f8 f8", "f8 f8 f8 f8", "f8 f8 f8 f8 f8",
    ];

    public static TheoryData<string> Targets => new(KnownTargets.All.Select(target => target.Rid));

    [NeedsTheory("clang-19", "clang-19")]
    [MemberData(nameof(Targets))]
    public void Records_travel_by_an_address_where_Clang_has_one(string rid)
    {
        var target = KnownTargets.Find(rid)!;
        var code = Compile(target);
        foreach (var shape in Shapes)
        {
            var (scalars, size) = Read(shape);
            var (takes, gives) = (Signature(code, "take", shape), Signature(code, "give", shape));
            // WebAssembly has the address of a copy where others have the stack.
            var isByAddress = takes.Contains("ptr", StringComparison.Ordinal) && (target.Architecture == TargetArchitecture.Wasm || !takes.Contains("byval", StringComparison.Ordinal));
            Assert.True(isByAddress == RecordPassing.IsByAddress(scalars, size, target), $"{shape}: {takes}");
            Assert.True(gives.Contains("sret", StringComparison.Ordinal) == RecordPassing.IsReturnedInMemory(scalars, size, target), $"{shape}: {gives}");
        }
    }

    private static string Compile(Target target)
    {
        using var folder = new TemporaryFolder();
        var source = string.Concat(Shapes.Select(shape => $"struct {Name(shape)} {{ {Members(shape)} }}; void take_{Name(shape)}(struct {Name(shape)} a) {{ }} struct {Name(shape)} give_{Name(shape)}(void) {{ struct {Name(shape)} a = {{ 1 }}; return a; }}\n"));
        var result = Command.Run("clang-19", ["--target=" + target.Triple, "-w", "-S", "-emit-llvm", "-o", folder.At("code.ll"), folder.Write("code.c", source)]);
        return result.ExitCode == 0 ? File.ReadAllText(folder.At("code.ll")) : throw new InvalidOperationException(result.All);
    }

    private static string Signature(string code, string function, string shape) =>
        Definitions().Matches(code).Select(match => match.Value).Single(line => line.Contains($"@{function}_{Name(shape)}(", StringComparison.Ordinal));

    private static string Name(string shape) => shape.Replace(' ', '_');

    private static string Members(string shape) => string.Concat(shape.Split(' ').Select((piece, i) =>
        $"{piece switch { "i1" => "char", "i2" => "short", "i4" => "int", "i8" => "long long", "f4" => "float", _ => "double" }} m{i}; "));

    private static (IReadOnlyList<FlatScalar> Scalars, long Size) Read(string shape)
    {
        var scalars = new List<FlatScalar>();
        var end = 0L;
        foreach (var piece in shape.Split(' '))
        {
            scalars.Add(new FlatScalar(end, piece[0] == 'f' ? ScalarClass.Floating : ScalarClass.Integer, piece[1] - '0'));
            end += piece[1] - '0';
        }
        return (scalars, end);
    }

    [GeneratedRegex("^define .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Definitions();
}
