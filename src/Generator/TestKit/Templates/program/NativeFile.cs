// Written by interop test-kit.
using System;
using System.IO;
using System.Runtime.InteropServices;

namespace InteropTestKit
{
    /// <summary>A library and its symbols, as each .NET finds them.</summary>
    public static class NativeFile
    {
#if NET
        /// <summary>The library's handle; zero where it is not found.</summary>
        public static IntPtr Open(string name)
        {
            return NativeLibrary.TryLoad(name, typeof(NativeFile).Assembly, null, out var handle) ? handle : IntPtr.Zero;
        }

        /// <summary>The symbol's address; zero where the library does not export it.</summary>
        public static IntPtr Find(IntPtr library, string symbol)
        {
            return NativeLibrary.TryGetExport(library, symbol, out var address) ? address : IntPtr.Zero;
        }
#else
        private const int Now = 2;
        private static readonly bool IsWindows = Path.DirectorySeparatorChar == '\\';
        private static readonly string[] Patterns = IsWindows ? new[] { "{0}.dll", "{0}" } : new[] { "lib{0}.so", "{0}.so", "lib{0}.dylib", "{0}" };

        /// <summary>The library's handle; zero where it is not found.</summary>
        public static IntPtr Open(string name)
        {
            foreach (var folder in new[] { AppDomain.CurrentDomain.BaseDirectory, "" })
            {
                foreach (var pattern in Patterns)
                {
                    var path = folder + string.Format(null, pattern, name);
                    var handle = IsWindows ? LoadLibrary(path) : Posix(() => DlOpen(path, Now), () => DlOpen2(path, Now));
                    if (handle != IntPtr.Zero)
                        return handle;
                }
            }
            return IntPtr.Zero;
        }

        /// <summary>The symbol's address; zero where the library does not export it.</summary>
        public static IntPtr Find(IntPtr library, string symbol)
        {
            return IsWindows ? GetProcAddress(library, symbol) : Posix(() => DlSym(library, symbol), () => DlSym2(library, symbol));
        }

        // Old C libraries have these in a library of their own, new ones have only that library's name with its version.
        private static IntPtr Posix(Func<IntPtr> call, Func<IntPtr> otherwise)
        {
            try
            {
                return call();
            }
            catch (DllNotFoundException)
            {
                return otherwise();
            }
        }

        [DllImport("libdl.so.2", EntryPoint = "dlopen")]
        private static extern IntPtr DlOpen(string path, int flags);

        [DllImport("libdl.so.2", EntryPoint = "dlsym")]
        private static extern IntPtr DlSym(IntPtr library, string symbol);

        [DllImport("libc", EntryPoint = "dlopen")]
        private static extern IntPtr DlOpen2(string path, int flags);

        [DllImport("libc", EntryPoint = "dlsym")]
        private static extern IntPtr DlSym2(IntPtr library, string symbol);

        [DllImport("kernel32", EntryPoint = "LoadLibraryW", CharSet = CharSet.Unicode)]
        private static extern IntPtr LoadLibrary(string path);

        [DllImport("kernel32", EntryPoint = "GetProcAddress", CharSet = CharSet.Ansi)]
        private static extern IntPtr GetProcAddress(IntPtr library, string symbol);
#endif
    }
}
