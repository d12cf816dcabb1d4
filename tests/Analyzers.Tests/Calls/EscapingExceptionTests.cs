using Xunit;

namespace Interop.Analyzers.Tests.Calls;

public sealed class EscapingExceptionTests : RuleTests
{
    private const string Header = """
        typedef void (*action)(int value);
        void each(action visit);
        """;

    private const string Imports = """

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void Act(int value);
        delegate void Other(int value);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void each(Act visit);
        static void Log(object o) { }
        """;

    private const string Throw = "throw new InvalidOperationException();";

    [Theory]
    [InlineData("throw new InvalidOperationException();", Throw)]
    [InlineData("if (v < 0) throw new InvalidOperationException(); Log(v);", Throw)]
    [InlineData("Log(v > 0 ? v : throw new ArgumentException());", "throw new ArgumentException()")]
    [InlineData("try { Log(v); } finally { throw new InvalidOperationException(); }", Throw)]
    [InlineData("try { Log(v); } catch (Exception) { throw; }", "throw;")]
    [InlineData("try { Log(v); } catch (Exception e) { throw new InvalidOperationException(); }", Throw)]
    [InlineData("try { throw new InvalidOperationException(); } finally { Log(v); }", Throw)]
    [InlineData("try { throw new InvalidOperationException(); } catch (Exception e) when (e.Message == \"\") { }", Throw)]
    [InlineData("try { throw new InvalidOperationException(); } catch (ArgumentException) { }", Throw)]
    [InlineData("try { throw new InvalidOperationException(); } catch (Exception) { Log(v); throw; }", Throw)]
    [InlineData("for (;;) { switch (v) { case 1: return; default: throw new InvalidOperationException(); } }", Throw)]
    public void What_C_calls_and_what_throws(string body, string expected)
    {
        Says(Header, $"[UnmanagedCallersOnly] static void OnValue(int v) {{ {body} }}" + Imports, "ABI4006 warning " + expected);
        SaysAll(Header, $"static void Use() => each(v => {{ {body} }});" + Imports, "ABI4006 info " + expected);
        SaysAll(Header, $"static void OnValue(int v) {{ {body} }} static readonly Act Kept = OnValue, Again = OnValue; static void Use() => each(Kept);" + Imports, "ABI4006 info " + expected);
    }

    [Theory]
    [InlineData("Log(v);")]
    [InlineData("try { throw new InvalidOperationException(); } catch { Log(v); }")]
    [InlineData("try { throw new InvalidOperationException(); } catch (Exception e) { Log(e); }")]
    [InlineData("try { throw new InvalidOperationException(); } catch (ArgumentException) { Log(v); } catch (SystemException) { }")]
    [InlineData("try { try { throw new InvalidOperationException(); } finally { Log(v); } } catch (Exception) { }")]
    [InlineData("try { try { Log(v); } catch (Exception e) { throw new InvalidOperationException(); } } catch (Exception) { }")]
    [InlineData("Action a = () => throw new InvalidOperationException(); Log(a);")]
    [InlineData("Log(v); void Inner() { throw new InvalidOperationException(); }")]
    [InlineData("switch (v) { case 1: return; default: throw new System.Diagnostics.UnreachableException(); }")]
    public void What_is_caught_is_silent(string body)
    {
        Says(Header, $"[UnmanagedCallersOnly] static void OnValue(int v) {{ {body} }}" + Imports);
        SaysAll(Header, $"static void Use() => each(v => {{ {body} }});" + Imports);
    }

    [Theory]
    [InlineData("static void OnValue(int v) => throw new InvalidOperationException();")]
    [InlineData("static readonly Other Kept = v => throw new InvalidOperationException();")]
    [InlineData("static readonly Action<int> Kept = v => throw new InvalidOperationException();")]
    public void What_C_does_not_call_may_throw(string members) => SaysAll(Header, members + Imports);

    [Fact]
    public void A_local_function_that_C_calls() => Says(
        Header, "static void Use() { [UnmanagedCallersOnly] static void Local(int v) => throw new InvalidOperationException(); }" + Imports, "ABI4006 warning throw new InvalidOperationException()");
}
