using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests.Calls;

/// <summary>Code as it stands while it is typed: the checks of calls say or do not say something, and never throw.</summary>
public sealed class HalfTypedCallTests
{
    private const string Header = """
        #include <stddef.h>
        typedef void (*action)(void *data, long value);
        struct table { action call; int size; };
        void set_callback(action act);
        void use_table(struct table *table, size_t size);
        """;

    private static readonly string Whole = Analysis.Members("""
        struct Table { public delegate* unmanaged[Cdecl]<void*, int, void> Call; public int Size; }
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void Act(IntPtr data, int value);
        [DllImport("lib")] static extern void set_callback(Act act);
        [DllImport("lib")] static extern void use_table(Table* table, nuint size);
        static Act bound = Marshal.GetDelegateForFunctionPointer<Act>(NativeLibrary.GetExport(0, "set_callback"));
        static delegate* unmanaged<Table*, int, void> use = (delegate* unmanaged<Table*, int, void>)NativeLibrary.GetExport(0, nameof(use_table));
        [UnmanagedCallersOnly] static void OnCall(void* data, int value) { try { throw new Exception(); } catch (Exception) when (value > 0) { throw; } }
        static void Use(int n)
        {
            var table = new Table { Call = (delegate* unmanaged[Cdecl]<void*, int, void>)(void*)(delegate* unmanaged<void*, int, void>)&OnCall, Size = Marshal.SizeOf(typeof(Table)) };
            set_callback((data, value) => n++);
            use_table(&table, (nuint)(2 * sizeof(Table)));
            if (NativeLibrary.TryGetExport(0, "use_table", out var p)) use = (delegate* unmanaged<Table*, int, void>)p;
        }
        """);

    [Fact]
    public void A_file_at_every_stage_of_its_being_typed()
    {
        for (var length = 0; length <= Whole.Length; length += 37)
            Run(Whole[..length]);
    }

    [Fact]
    public void A_file_without_any_of_its_tokens()
    {
        var tokens = Analysis.Compile(Whole).SyntaxTrees[0].GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (var i = 0; i < tokens.Count; i += 7)
            Run(string.Concat(tokens.Where((_, index) => index != i)));
    }

    [Fact]
    public void The_whole_file_has_findings() => Assert.Superset(
        new HashSet<string> { "ABI1004", "ABI4004", "ABI4005", "ABI4006" },
        Run(Whole).ToHashSet());

    private static IEnumerable<string> Run(string code) =>
        Analysis.Run(Analysis.Compile(code), [("lib.abi.json", CLibrary.Manifest(Header))]).Select(diagnostic => diagnostic.Id);
}
