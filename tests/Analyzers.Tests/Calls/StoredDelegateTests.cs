using Interop.Abi.Model;
using Xunit;

namespace Interop.Analyzers.Tests.Calls;

public sealed class StoredDelegateTests : RuleTests
{
    private const string Header = """
        typedef void (*action)(int value);
        typedef void (*action_handler)(int value);
        void set_log_callback(action log);
        void register_handler(action handler, action second);
        void progress_handler(action progress);
        void start(action_handler handler);
        void each(action visit);
        void set_each_callback(action visit);
        void remove_callback(action callback);
        void begin(action next);
        void set_data_callback(void *data);
        """;

    private const string Imports = """

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void Act(int value);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void set_log_callback(Act log);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void register_handler(Act handler, Act second);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void progress_handler(Act progress);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void start(Act handler);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void each(Act visit);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void set_each_callback(Act visit);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void remove_callback(Act callback);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void begin(Act next);
        [LibraryImport("lib", EntryPoint = "set_log_callback")] [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] private static partial void SetLog(Act log);
        static void OnValue(int value) { }
        class Owner { public int Sum; public void Add(int value) => Sum += value; }
        """;

    [Theory]
    [InlineData("static void Use(int n) => set_log_callback(value => n += value);", "ABI4005 warning value => n += value")]
    [InlineData("static void Use(Owner owner) => set_log_callback(owner.Add);", "ABI4005 warning owner.Add")]
    [InlineData("static void Use() => set_log_callback(new Act(OnValue));", "ABI4005 warning new Act(OnValue)")]
    [InlineData("static void Use(Owner owner) => SetLog(new Act(owner.Add));", "ABI4005 warning new Act(owner.Add)")]
    [InlineData("static void Use(Owner owner, Act kept) => register_handler(owner.Add, kept);", "ABI4005 warning owner.Add")]
    [InlineData("static void Use(Owner owner) { Act act = owner.Add; set_log_callback(act); }", "ABI4005 warning owner.Add")]
    [InlineData("static void Use(Owner owner) { var act = new Act(owner.Add); begin(act); set_log_callback(act); }", "ABI4005 warning new Act(owner.Add)")]
    [InlineData("static void Use(Owner owner, bool b) => set_log_callback(b ? owner.Add : null!);", "ABI4005 warning owner.Add")]
    [InlineData("[UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void set_log_callback_t(Act log); static void Use(nint f, Owner owner) { var set = Marshal.GetDelegateForFunctionPointer<set_log_callback_t>(NativeLibrary.GetExport(f, \"set_log_callback\")); set(owner.Add); }", "ABI4005 warning owner.Add")]
    // The compiler keeps these, although the language does not promise it.
    [InlineData("static void Use() => set_log_callback(value => { });", "ABI4005 info value => { }")]
    [InlineData("static void Use() => set_log_callback(static value => { });", "ABI4005 info static value => { }")]
    [InlineData("static void Use() => set_log_callback(OnValue);", "ABI4005 info OnValue")]
    // The name only hints.
    [InlineData("static void Use(Owner owner) => progress_handler(owner.Add);", "ABI4005 info owner.Add")]
    [InlineData("static void Use(Owner owner) => start(owner.Add);", "ABI4005 info owner.Add")]
    // An address keeps nothing, not even for the call.
    [InlineData("static IntPtr Use(Owner owner) => Marshal.GetFunctionPointerForDelegate(new Act(owner.Add));", "ABI4005 warning new Act(owner.Add)")]
    [InlineData("static IntPtr Use(int n) => Marshal.GetFunctionPointerForDelegate<Act>(value => n++);", "ABI4005 warning value => n++")]
    [InlineData("static IntPtr Use() => Marshal.GetFunctionPointerForDelegate<Act>(OnValue);", "ABI4005 info OnValue")]
    public void A_delegate_that_nothing_keeps(string members, string expected) => SaysAll(Header, members + Imports, expected);

    [Theory]
    [InlineData("static readonly Act Kept = value => { }; static void Use() => set_log_callback(Kept);")]
    [InlineData("static Act? kept; static void Use(Owner owner) => set_log_callback(kept = owner.Add);")]
    [InlineData("static Act? kept; static void Use(Owner owner) => set_log_callback(kept ??= owner.Add);")]
    [InlineData("static Act? kept; static void Use(Owner owner) { Act act = owner.Add; kept = act; set_log_callback(act); }")]
    [InlineData("static void Use(Owner owner) { Act act = owner.Add; set_log_callback(act); GC.KeepAlive(act); }")]
    [InlineData("static void Use(Owner owner) { Act act = owner.Add; var handle = GCHandle.Alloc(act); set_log_callback(act); }")]
    [InlineData("static Act Use(Owner owner) { Act act = owner.Add; set_log_callback(act); return act; }")]
    [InlineData("static void Use(Act act) => set_log_callback(act);")]
    [InlineData("static void Use(Owner owner) => each(owner.Add);")]
    [InlineData("static void Use(Owner owner) => set_each_callback(owner.Add);")]
    [InlineData("static void Use(Owner owner) => remove_callback(owner.Add);")]
    [InlineData("static void Use(Owner owner) => begin(owner.Add);")]
    [InlineData("static void SetCallback(Act act) { } static void Use(Owner owner) => SetCallback(owner.Add);")]
    [InlineData("static Act? kept; static IntPtr Use(Owner owner) { kept = owner.Add; return Marshal.GetFunctionPointerForDelegate(kept); }")]
    [InlineData("[DllImport(\"unknown\")] static extern void set_callback(Act act); static void Use(Owner owner) => set_callback(owner.Add);")]
    public void A_delegate_that_is_kept_or_called_at_once_is_silent(string members) => SaysAll(Header, members + Imports);

    [Theory]
    [InlineData("SetWindowsHookEx", "Sure", "set windows hook ex")]
    [InlineData("glfwSetKeyCallback", "Sure", "glfw set key callback")]
    [InlineData("SDL_AddEventWatch", "Likely", "sdl add event watch")]
    [InlineData("signal", "Sure", "signal")]
    [InlineData("sqlite3_progress_handler", "Likely", "sqlite3 progress handler")]
    [InlineData("g_list_foreach", "No", "g list foreach")]
    [InlineData("EnumWindows", "No", "enum windows")]
    [InlineData("qsort", "No", "qsort")]
    [InlineData("XMLSetHandler", "Sure", "xml set handler")]
    public void Names_say_what_C_keeps(string name, string storing, string words)
    {
        var function = new FunctionDecl(name, PerTarget<FunctionType>.Same(new FunctionType(new BuiltinType(BuiltinKind.Void), default, false, PerTarget<CallingConvention>.Same(default, TargetSet.Of(0))), TargetSet.Of(0)), default);
        Assert.Equal(storing, StoringNames.Of(function, 0, []).ToString());
        Assert.Equal(words.Split(' '), NameWords.Of(name));
    }

    /// <summary>Why what captures nothing is only a suggestion: this compiler makes one delegate of it, and of <c>new</c> a new one.</summary>
    [Fact]
    public void The_compiler_keeps_what_captures_nothing()
    {
        static Action Lambda() => () => { };
        static Action Group() => Nothing;
        static Action New() => new Action(Nothing);
        Assert.Same(Lambda(), Lambda());
        Assert.Same(Group(), Group());
        Assert.NotSame(New(), New());
    }

    private static void Nothing()
    {
    }
}
