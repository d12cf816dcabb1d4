using Interop.Abi.Targets;

namespace Interop.Generator.Verify.Libraries;

/// <summary>Reads the dynamic symbols of an ELF library (gABI, chapters 4 and 5), of either width and byte order.</summary>
internal static class ElfFile
{
    private const uint DynamicSymbols = 11;
    private const uint DynamicSection = 6;
    private const int Needed = 1;

    public static LibraryImage Read(ReadOnlyMemory<byte> bytes)
    {
        var ident = new FileBytes(bytes, false);
        var is64 = ident.U8(4) switch { 1 => false, 2 => true, _ => throw new LibraryException("its ELF header names no known width") };
        var isBigEndian = ident.U8(5) switch { 1 => false, 2 => true, _ => throw new LibraryException("its ELF header names no known byte order") };
        var file = new FileBytes(bytes, isBigEndian);
        var sections = Sections(file, is64);
        var symbols = sections.Find(section => section.Type == DynamicSymbols)
            ?? throw new LibraryException("it has no dynamic symbols: it is an object file, or stripped of its section headers");
        var exports = Exports(file, symbols, NamesOf(symbols, sections), is64);
        var needed = sections.Find(section => section.Type == DynamicSection) is { } dynamic ? Dependencies(file, dynamic, NamesOf(dynamic, sections), is64) : [];
        return new LibraryImage("ELF", Architecture(file.U16(18), is64, isBigEndian), Systems(needed), exports);
    }

    private static List<Section> Sections(FileBytes file, bool is64)
    {
        var start = is64 ? file.U64(40) : file.U32(32);
        var entrySize = file.U16(is64 ? 58u : 46u);
        var count = file.U16(is64 ? 60u : 48u);
        var sections = new List<Section>(count);
        for (ulong i = 0; i < count; i++)
        {
            var at = start + i * entrySize;
            sections.Add(is64
                ? new Section(file.U32(at + 4), file.U64(at + 24), file.U64(at + 32), file.U32(at + 40))
                : new Section(file.U32(at + 4), file.U32(at + 16), file.U32(at + 20), file.U32(at + 24)));
        }
        return sections;
    }

    private static Section NamesOf(Section section, List<Section> sections) =>
        section.Link < sections.Count ? sections[(int)section.Link] : throw new LibraryException("a section refers to one that is not there");

    private static HashSet<string> Exports(FileBytes file, Section symbols, Section names, bool is64)
    {
        var exports = new HashSet<string>(StringComparer.Ordinal);
        var entrySize = is64 ? 24u : 16u;
        // The first symbol is none.
        for (ulong i = 1; i < symbols.Size / entrySize; i++)
        {
            var at = symbols.Offset + i * entrySize;
            var (info, other, section) = is64
                ? (file.U8(at + 4), file.U8(at + 5), file.U16(at + 6))
                : (file.U8(at + 12), file.U8(at + 13), file.U16(at + 14));
            // Global, weak or unique; default or protected; defined here.
            var isExported = (info >> 4) is 1 or 2 or 10 && (other & 3) is 0 or 3 && section != 0;
            if (isExported && file.Name(names.Offset + file.U32(at)) is { Length: > 0 } name)
                exports.Add(name);
        }
        return exports;
    }

    private static List<string> Dependencies(FileBytes file, Section dynamic, Section names, bool is64)
    {
        var needed = new List<string>();
        var entrySize = is64 ? 16u : 8u;
        for (ulong i = 0; i < dynamic.Size / entrySize; i++)
        {
            var at = dynamic.Offset + i * entrySize;
            var (tag, value) = is64 ? (file.U64(at), file.U64(at + 8)) : (file.U32(at), file.U32(at + 4));
            if (tag == 0)
                break;
            if (tag == Needed && file.Name(names.Offset + value) is { } name)
                needed.Add(name);
        }
        return needed;
    }

    /// <summary>The systems that have the C library which it needs; all that use ELF where it needs none by name.</summary>
    private static TargetOs[] Systems(List<string> needed)
    {
        if (needed.Contains("libc.so.6"))
            return [TargetOs.Linux];
        if (needed.Contains("libc.so.7"))
            return [TargetOs.FreeBsd];
        if (needed.Any(name => name.StartsWith("libc.musl-", StringComparison.Ordinal)))
            return [TargetOs.LinuxMusl];
        return needed.Contains("libc.so") ? [TargetOs.LinuxMusl, TargetOs.Android] : [TargetOs.Linux, TargetOs.LinuxMusl, TargetOs.Android, TargetOs.FreeBsd];
    }

    private static TargetArchitecture Architecture(ushort machine, bool is64, bool isBigEndian) => (machine, is64, isBigEndian) switch
    {
        (3, false, false) => TargetArchitecture.X86,
        (62, true, false) => TargetArchitecture.X64,
        (40, false, false) => TargetArchitecture.Arm,
        (183, true, false) => TargetArchitecture.Arm64,
        (243, true, false) => TargetArchitecture.RiscV64,
        (22, true, true) => TargetArchitecture.S390x,
        (21, true, false) => TargetArchitecture.Ppc64le,
        (258, true, false) => TargetArchitecture.LoongArch64,
        _ => TargetArchitecture.Other,
    };

    private sealed record Section(uint Type, ulong Offset, ulong Size, uint Link);
}
