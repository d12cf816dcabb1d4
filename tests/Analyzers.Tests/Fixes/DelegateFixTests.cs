using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>Delegates, with the lambdas and methods that become one.</summary>
public sealed class DelegateFixTests : FixTests
{
    private const string Header = """
        typedef int (*visitor)(void *data, long n);
        void visit(visitor visitor, void *data);
        """;

    private const string Cdecl = "[UnmanagedFunctionPointer(CallingConvention.Cdecl)]";

    [Fact]
    public void A_convention() => Becomes(Header, $$"""
            // visits
            delegate int Visitor(IntPtr data, CLong n);
            {{Import}} static extern void visit(Visitor visitor, IntPtr data);
        """, $$"""
            // visits
            {{Cdecl}}
            delegate int Visitor(IntPtr data, CLong n);
            {{Import}} static extern void visit(Visitor visitor, IntPtr data);
        """);

    [Fact]
    public void A_convention_that_is_another() => Becomes(Header, $$"""
            [UnmanagedFunctionPointer(CallingConvention.StdCall, CharSet = CharSet.Ansi)] delegate int Visitor(IntPtr data, CLong n);
            {{Import}} static extern void visit(Visitor visitor, IntPtr data);
        """, $$"""
            [UnmanagedFunctionPointer(CallingConvention.Cdecl, CharSet = CharSet.Ansi)] delegate int Visitor(IntPtr data, CLong n);
            {{Import}} static extern void visit(Visitor visitor, IntPtr data);
        """);

    [Fact]
    public void A_parameter() => Becomes(Header, $$"""
            {{Cdecl}} delegate int Visitor(IntPtr data, int n);
            {{Import}} static extern void visit(Visitor visitor, IntPtr data);
            static int OnVisit(IntPtr data, int n) => n;
            static int Use()
            {
                visit((data, n) => n + 1, default);
                visit((IntPtr data, int n) => { return n; }, default);
                visit(delegate { return 1; }, default);
                visit(OnVisit, default);
                Visitor kept = new Visitor(OnVisit);
                return kept(default, 3) + kept.Invoke(default, OnVisit(default, 4));
            }
        """, $$"""
            {{Cdecl}} delegate int Visitor(IntPtr data, CLong n);
            {{Import}} static extern void visit(Visitor visitor, IntPtr data);
            static int OnVisit(IntPtr data, int n) => n;
            static int Use()
            {
                visit((data, n) => (int)n.Value + 1, default);
                visit((IntPtr data, CLong n) => { return (int)n.Value; }, default);
                visit(delegate { return 1; }, default);
                visit((data2, n2) => OnVisit(data2, (int)n2.Value), default);
                Visitor kept = new Visitor((data3, n3) => OnVisit(data3, (int)n3.Value));
                return kept(default, new CLong(3)) + kept.Invoke(default, new CLong(OnVisit(default, 4)));
            }
        """);

    [Fact]
    public void A_result() => Becomes(Header, $$"""
            {{Cdecl}} delegate long Visitor(IntPtr data, CLong n);
            {{Import}} static extern void visit(Visitor visitor, IntPtr data);
            static long OnVisit(IntPtr data, CLong n) => 5;
            static void Use(long x)
            {
                visit((data, n) => 1, default);
                visit((data, n) => { if (x > 2) return x; return 0; }, default);
                visit(OnVisit, default);
            }
        """, $$"""
            {{Cdecl}} delegate int Visitor(IntPtr data, CLong n);
            {{Import}} static extern void visit(Visitor visitor, IntPtr data);
            static long OnVisit(IntPtr data, CLong n) => 5;
            static void Use(long x)
            {
                visit((data, n) => 1, default);
                visit((data, n) => { if (x > 2) return (int)x; return 0; }, default);
                visit((data2, n2) => (int)OnVisit(data2, n2), default);
            }
        """);

    [Fact]
    public void A_lambda_that_writes_to_the_parameter_stays() => Assert.Empty(Titles(Header, $$"""
            {{Cdecl}} delegate int Visitor(IntPtr data, int n);
            {{Import}} static extern void visit(Visitor visitor, IntPtr data);
            static void Use() => visit((data, n) => n++, default);
        """));
}
