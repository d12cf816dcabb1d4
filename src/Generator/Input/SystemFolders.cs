namespace Interop.Generator.Input;

/// <summary>
/// The include folders of the machine that the tool runs on. Libraries' headers are found there; the C library's own are not to be
/// used from there, because they are right for this machine alone.
/// </summary>
internal static class SystemFolders
{
    private static readonly string[] LibcFolders =
    [
        "bits", "sys", "gnu", "asm", "asm-generic", "linux", "net", "netinet", "netipx", "netpacket", "arpa", "rpc", "protocols", "scsi",
        "mach", "os", "machine", "i386", "arm", "libkern", "secure", "xlocale",
    ];

    private static readonly HashSet<string> LibcHeaders = new(
        """
        aio aliases alloca ar argp argz arpa assert byteswap complex cpio crypt ctype dirent dlfcn elf endian envz err errno error execinfo fcntl
        features features-time64 fenv fmtmsg fnmatch fstab fts ftw gconv getopt glob gnu-versions grp gshadow iconv ifaddrs inttypes langinfo
        lastlog libgen libintl limits link locale malloc math mcheck memory mntent monetary mqueue netash netatalk netdb nl_types nss obstack
        paths poll printf proc_service pthread pty pwd re_comp regex regexp resolv sched search semaphore setjmp sgtty shadow signal spawn stab
        stdc-predef stdint stdio stdio_ext stdlib string strings syscall sysexits syslog tar termio termios tgmath thread_db threads time ttyent
        uchar ucontext ulimit unistd utime utmp utmpx values wait wchar wctype wordexp
        """.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>The folders that exist here, in the order in which a compiler searches them.</summary>
    public static IReadOnlyList<string> All { get; } = Find();

    /// <summary>Whether a header of that name is the C library's or the kernel's.</summary>
    public static bool IsLibc(string name)
    {
        var slash = name.IndexOf('/');
        if (slash >= 0)
            return LibcFolders.Contains(name[..slash]);
        return name.EndsWith(".h", StringComparison.Ordinal) && LibcHeaders.Contains(name[..^2]);
    }

    private static List<string> Find()
    {
        string[] roots = OperatingSystem.IsMacOS() ? ["/opt/homebrew/include", "/usr/local/include"] : ["/usr/local/include", "/usr/include"];
        var folders = new List<string>();
        foreach (var root in roots.Where(Directory.Exists))
        {
            // Debian keeps what differs by architecture in a folder of its own, which compilers search first.
            folders.AddRange(Directory.GetDirectories(root, "*-linux-gnu*").Where(folder => !folder.EndsWith("-cross", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
            folders.Add(root);
        }
        return folders;
    }
}
