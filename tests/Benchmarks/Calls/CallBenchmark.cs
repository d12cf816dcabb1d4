using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Interop.Generator.Clang;
using Interop.Generator.Clang.Native;
using Perfolizer.Horology;

namespace Interop.Benchmarks.Calls;

/// <summary>
/// Times calls of two short functions of a real library, a number and a record of 32 bytes by value: through what is generated, through
/// imports written by hand, and through a function pointer, which is the least that .NET can do.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[HideColumns(Column.Error, Column.RatioSD)]
public unsafe class CallBenchmark
{
    private static readonly delegate* unmanaged[Cdecl]<CXCursorKind, uint> NumberPointer;
    private static readonly delegate* unmanaged[Cdecl]<CXCursor, int> RecordPointer;
    private readonly CXCursorKind _kind = CXCursorKind.CXCursor_FunctionDecl;
    private CXCursor _cursor;

    static CallBenchmark()
    {
        LibClangLocator.Load(null);
        // The same library for what is written here.
        var library = NativeLibrary.Load(LibClangLocator.LoadedFrom);
        NativeLibrary.SetDllImportResolver(typeof(ByHand).Assembly, (name, _, _) => name == ByHand.Library ? library : 0);
        NumberPointer = (delegate* unmanaged[Cdecl]<CXCursorKind, uint>)NativeLibrary.GetExport(library, "clang_isDeclaration");
        RecordPointer = (delegate* unmanaged[Cdecl]<CXCursor, int>)NativeLibrary.GetExport(library, "clang_Cursor_isNull");
    }

    /// <summary>Runs all and prints the table.</summary>
    public static void Run() => BenchmarkRunner.Run<CallBenchmark>(
        ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(50))).WithArtifactsPath(Path.Combine(Path.GetTempPath(), "interop-bench-calls")));

    [GlobalSetup]
    public void Setup() => _cursor = LibClang.clang_getNullCursor();

    [Benchmark(Baseline = true, Description = "delegate* unmanaged"), BenchmarkCategory("number")]
    public uint Pointer() => NumberPointer(_kind);

    [Benchmark(Description = "generated"), BenchmarkCategory("number")]
    public uint Generated() => LibClang.clang_isDeclaration(_kind);

    [Benchmark(Description = "LibraryImport by hand"), BenchmarkCategory("number")]
    public uint LibraryImport() => ByHand.LibraryImportNumber(_kind);

    [Benchmark(Description = "DllImport by hand"), BenchmarkCategory("number")]
    public uint DllImport() => ByHand.DllImportNumber(_kind);

    [Benchmark(Baseline = true, Description = "delegate* unmanaged"), BenchmarkCategory("record")]
    public int RecordByPointer() => RecordPointer(_cursor);

    [Benchmark(Description = "generated"), BenchmarkCategory("record")]
    public int RecordGenerated() => LibClang.clang_Cursor_isNull(_cursor);

    [Benchmark(Description = "LibraryImport by hand"), BenchmarkCategory("record")]
    public int RecordByLibraryImport() => ByHand.LibraryImportRecord(_cursor);

    [Benchmark(Description = "DllImport by hand"), BenchmarkCategory("record")]
    public int RecordByDllImport() => ByHand.DllImportRecord(_cursor);
}
