namespace Interop.Generator.Emit.Dialects.DllImport;

/// <summary>The C# that finds the running target with what .NET Standard 2.0 has.</summary>
internal static class RunningTargetText
{
    public const string Text =
        """
        private static string s_rid;

        private static string Rid() => s_rid ?? (s_rid = Os() + "-" + Architecture());

        private static string Os()
        {
            if (Is("WINDOWS"))
                return "win";
            if (Is("IOS"))
                return "ios";
            if (Is("OSX"))
                return "osx";
            // Mono and Unity call Android a Linux.
            if (Is("ANDROID") || Environment.GetEnvironmentVariable("ANDROID_ROOT") != null)
                return "android";
            if (Is("FREEBSD"))
                return "freebsd";
            if (Is("BROWSER"))
                return "browser";
            var rid = AppContext.GetData("RUNTIME_IDENTIFIER") as string ?? "";
            return rid.Contains("musl") || rid.StartsWith("alpine", global::System.StringComparison.Ordinal) ? "linux-musl" : "linux";
        }

        private static bool Is(string system) => RuntimeInformation.IsOSPlatform(global::System.Runtime.InteropServices.OSPlatform.Create(system));

        private static string Architecture() =>
            (RuntimeInformation.FrameworkDescription.StartsWith("Mono", global::System.StringComparison.Ordinal) && Is("LINUX") ? MachineOfLinux() : null)
            ?? RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

        /// <summary>Mono takes every processor that it does not know for x64 or x86. Linux tells its name, of which a process may be the smaller kind.</summary>
        private static unsafe string MachineOfLinux()
        {
            // struct utsname: six arrays of 65 characters, of which the fifth is the machine.
            var name = stackalloc byte[6 * 65];
            try
            {
                if (Uname(name) != 0)
                    return null;
            }
            catch (global::System.DllNotFoundException)
            {
                return null;
            }
            switch (Marshal.PtrToStringAnsi((IntPtr)(name + 4 * 65)))
            {
                case "x86_64":
                    return IntPtr.Size == 8 ? "x64" : "x86";
                case "aarch64":
                    return IntPtr.Size == 8 ? "arm64" : "arm";
                case "s390x":
                    return "s390x";
                case "ppc64le":
                    return "ppc64le";
                case "riscv64":
                    return "riscv64";
                case "loongarch64":
                    return "loongarch64";
                default:
                    return null;
            }
        }

        [DllImport("libc", EntryPoint = "uname", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        private static extern unsafe int Uname(byte* name);
        """;
}
