using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests.Guards;

/// <summary>Guards around what calls an import, and around what uses a type.</summary>
public sealed class CallerTests : GuardTests
{
    private const string Guard = "if (OperatingSystem.IsWindows())";

    [Theory]
    [InlineData("private static void A() => f();  public static void B() { if (OperatingSystem.IsWindows()) A(); }", "win-")]
    [InlineData("private static void A() => f();  private static void B() => A();  private static void C() { B(); }  public static void D() { if (OperatingSystem.IsWindows()) C(); }", "win-")]
    [InlineData("private static void A() => f();  public static void B() { if (OperatingSystem.IsWindows()) A(); }  public static void C() { if (OperatingSystem.IsLinux()) A(); }", "win-,linux-")]
    [InlineData("private static void A() => f();  public static void B() { if (OperatingSystem.IsWindows()) A(); }  public static void C() => A();", "all")]
    [InlineData("public static void A() => f();  public static void B() { if (OperatingSystem.IsWindows()) A(); }", "all")]
    [InlineData("private static void A() => f();", "all")]
    [InlineData("private static void A() { A(); f(); }  public static void B() { if (OperatingSystem.IsWindows()) A(); }", "win-")]
    [InlineData("private static void A() { B(); f(); }  private static void B() => A();  public static void C() { if (OperatingSystem.IsWindows()) A(); }", "all")]
    [InlineData("private static int A => f();  public static void B() { if (OperatingSystem.IsWindows()) _ = A; }", "win-")]
    [InlineData("private static readonly int A = f();  public static void B() { if (OperatingSystem.IsWindows()) _ = A; }", "all")]
    [InlineData("private static readonly Func<int> A = f;  public static void B() { if (OperatingSystem.IsWindows()) A(); }", "win-")]
    [InlineData("private static readonly Func<int> A = () => Api.f();  public static void B() { if (OperatingSystem.IsWindows()) A(); }", "all")]
    [InlineData("public static void A() { if (OperatingSystem.IsWindows()) L(); void L() => f(); }", "win-")]
    [InlineData("public static void A() { L(); if (!OperatingSystem.IsWindows()) return; void L() => f(); }", "all")]
    [InlineData("public static void A() { if (OperatingSystem.IsWindows()) L(); void L() => f(); }  public static void B() { L(); void L() { } }", "win-")]
    [InlineData("[SupportedOSPlatform(\"windows\")] public static void A() => f();", "win-")]
    [InlineData("[SupportedOSPlatform(\"windows10.0.17763\")] [SupportedOSPlatform(\"macos\")] public static void A() => f();", "win-,osx-")]
    [InlineData("[System.Runtime.Versioning.UnsupportedOSPlatform(\"browser\")] public static void A() => f();", "!browser-")]
    [InlineData("[UnsupportedOSPlatform(\"windows10.0\")] public static void A() => f();", "all")]
    [InlineData("public static string A => nameof(f);  public static void B() { if (OperatingSystem.IsWindows()) f(); }", "win-")]
    [InlineData("public static void DoLinux() => f();", "linux-,android-")]
    [InlineData("public static void GetWindows() => f();", "all")]
    [InlineData("public static void PathWindows() => f();  public static void PathLinux() { }", "win-")]
    public void Of_an_import(string members, string expected) => Used("f", $$"""
        public static class Api
        {
            [DllImport("lib")] private static extern int f();
            {{members}}
        }
        """, expected);

    [Theory]
    [InlineData("internal sealed class Impl : IImpl { public int Get() => Native.f(); }", "OperatingSystem.IsLinux() ? new Impl() : new Other()", "linux-")]
    [InlineData("internal sealed class Impl : IImpl { public int Get() => Native.f(); }", "new Impl()", "all")]
    [InlineData("public sealed class Impl : IImpl { public int Get() => Native.f(); }", "OperatingSystem.IsLinux() ? new Impl() : new Other()", "all")]
    [InlineData("internal sealed class Impl : IImpl { private readonly int _x = Native.f(); public int Get() => _x; }", "OperatingSystem.IsLinux() ? new Impl() : new Other()", "linux-")]
    [InlineData("internal sealed class Impl : IImpl { public Impl() => Native.f(); public int Get() => 1; }", "OperatingSystem.IsLinux() ? new Impl() : new Other()", "linux-")]
    [InlineData("internal abstract class Base : IImpl { public int Get() => Native.f(); } internal sealed class Impl : Base { }", "OperatingSystem.IsLinux() ? new Impl() : new Other()", "linux-")]
    [InlineData("internal sealed class LinuxImpl : IImpl { public int Get() => Native.f(); }", "new LinuxImpl()", "linux-,android-")]
    public void Of_the_instances_of_a_class(string type, string made, string expected) => Used("f", $$"""
        internal static class Native { [DllImport("lib")] internal static extern int f(); }
        internal interface IImpl { int Get(); }
        internal sealed class Other : IImpl { public int Get() => 0; }
        {{type}}
        public static class Api { public static int Get() { IImpl impl = {{made}}; return impl.Get(); } }
        """.Replace("IImpl impl = OperatingSystem.IsLinux() ?", "IImpl impl = OperatingSystem.IsLinux() ? (IImpl)", StringComparison.Ordinal), expected);

    [Fact]
    public void A_program_calls_its_public_methods_itself() => Used("f", """
        if (OperatingSystem.IsWindows())
            Api.A();
        public static class Api
        {
            [DllImport("lib")] public static extern int f();
            public static void A() => f();
        }
        """, "win-", OutputKind.ConsoleApplication);

    [Fact]
    public void Using_static_is_no_use() => Used("f", """
        namespace N
        {
            using static Native;
            static class Native { [DllImport("lib")] public static extern int f(); }
            public static class Api { public static void A() { if (OperatingSystem.IsWindows()) f(); } }
        }
        """, "win-");

    [Theory]
    [InlineData("class Other { void f(int a) { } public void B() => f(1); }", "win-")]
    [InlineData("class Other { void f(int a) { } public void B() => this.f(1); public void C(Other o) { o.f(1); o?.f(2); } }", "win-")]
    [InlineData("static class Other { public static void f(int a) { } public static void B() => Other.f(1); }", "win-")]
    [InlineData("class Other : Elsewhere { public void B() => f(1); }", "all")]
    [InlineData("class Derived : Api { public static void B() => Derived.f(); }", "all")]
    public void A_member_of_another_type_is_no_use_of_an_import(string other, string expected) => Used("f", $$"""
        public class Api
        {
            [DllImport("lib")] protected internal static extern int f();
            public static void A() { if (OperatingSystem.IsWindows()) f(); }
        }
        public class Elsewhere { protected static int f(int a) => a; }
        public {{other}}
        """, expected);

    [Theory]
    [InlineData("if (OperatingSystem.IsLinux()) { Stat s = default; f(&s); }", "linux-")]
    [InlineData("if (OperatingSystem.IsLinux()) { Stat s = default; f(&s); } Stat t;", "all")]
    [InlineData("if (OperatingSystem.IsLinux()) f(null);", "linux-")]
    [InlineData("if (OperatingSystem.IsLinux()) f(null); _ = nameof(Stat);", "linux-")]
    public void Of_a_type(string body, string expected) => Used("Stat", $$"""
        public static unsafe class Api
        {
            internal struct Stat { public long Size; }
            [DllImport("lib")] private static extern int f(Stat* s);
            public static void A() { {{body}} }
        }
        """, expected);

    [Fact]
    public void Of_a_type_by_an_alias() => Used("Stat", """
        namespace N
        {
            using S = Stat;
            internal struct Stat { public long Size; }
            public static class Api { public static object A() => OperatingSystem.IsLinux() ? new S() : 1; }
        }
        """, "linux-");

    [Fact]
    public void Of_a_delegate() => Used("Callback", $$"""
        public static class Api
        {
            private delegate void Callback(int a);
            [DllImport("lib")] private static extern void each(Callback callback);
            public static void A() { {{Guard}} each(_ => { }); }
        }
        """, "win-");
}
