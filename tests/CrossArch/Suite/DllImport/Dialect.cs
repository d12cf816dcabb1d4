using System.Runtime.InteropServices;
using System.Text;

namespace Interop.CrossArch;

/// <summary>What the dialect of the bindings needs before its first use.</summary>
public static unsafe class Dialect
{
    private const int Now = 2;

    /// <summary>Tells the bindings where global variables are: .NET Framework and Mono have nothing that finds a symbol.</summary>
    public static void Prepare()
    {
        Conformance.NativeVariables.Resolver = new Symbols("libconformance.so").Find;
        Sqlite3.NativeVariables.Resolver = new Symbols("libsqlite3.so").Find;
    }

    [DllImport("libc.so.6")]
    private static extern IntPtr dlopen(byte* name, int flags);

    [DllImport("libc.so.6")]
    private static extern IntPtr dlsym(IntPtr library, byte* symbol);

    private sealed class Symbols(string name)
    {
        private readonly Lazy<IntPtr> _library = new(() =>
        {
            fixed (byte* path = Encoding.UTF8.GetBytes(Path.Combine(AppDomain.CurrentDomain.BaseDirectory, name) + "\0"))
                return dlopen(path, Now);
        });

        public IntPtr Find(string symbol)
        {
            fixed (byte* text = Encoding.UTF8.GetBytes(symbol + "\0"))
                return dlsym(_library.Value, text);
        }
    }
}
