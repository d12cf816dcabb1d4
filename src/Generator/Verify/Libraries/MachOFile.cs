using Interop.Abi.Targets;

namespace Interop.Generator.Verify.Libraries;

/// <summary>Reads the symbol table of a Mach-O library (mach-o/loader.h, mach-o/nlist.h).</summary>
internal static class MachOFile
{
    private const uint Magic32 = 0xFEEDFACE;
    private const uint Magic64 = 0xFEEDFACF;
    private const uint SymbolTable = 2;
    private const uint VersionMinIPhone = 0x25;
    private const uint BuildVersion = 0x32;

    /// <summary>Whether a file begins so, read with the lowest byte first.</summary>
    public static bool IsMachO(uint magic) => magic is Magic32 or Magic64;

    public static LibraryImage Read(ReadOnlyMemory<byte> bytes)
    {
        var file = new FileBytes(bytes, false);
        if (!IsMachO(file.U32(0)))
            throw new LibraryException("it is no Mach-O file of a little-endian machine");
        var is64 = file.U32(0) == Magic64;
        var exports = new HashSet<string>(StringComparer.Ordinal);
        var os = TargetOs.MacOS;
        var hasSymbols = false;
        var at = is64 ? 32ul : 28ul;
        for (var commands = file.U32(16); commands > 0; commands--)
        {
            var (command, size) = (file.U32(at), file.U32(at + 4));
            if (size < 8)
                throw new LibraryException("a load command of it has no size");
            if (command == SymbolTable && !hasSymbols)
            {
                hasSymbols = true;
                ReadSymbols(file, at, is64, exports);
            }
            else if (command == VersionMinIPhone || command == BuildVersion && file.U32(at + 8) == 2)
                os = TargetOs.IOS;
            at += size;
        }
        return hasSymbols ? new LibraryImage("Mach-O", Architecture(file.U32(4)), [os], exports) : throw new LibraryException("it has no symbol table");
    }

    private static void ReadSymbols(FileBytes file, ulong command, bool is64, HashSet<string> exports)
    {
        var (start, count, names) = (file.U32(command + 8), file.U32(command + 12), file.U32(command + 16));
        var entrySize = is64 ? 16u : 12u;
        for (ulong i = 0; i < count; i++)
        {
            var at = start + i * entrySize;
            var type = file.U8(at + 4);
            // External, not private, not for a debugger, defined here.
            var isExported = (type & 0xF1) == 1 && (type & 0x0E) != 0;
            if (isExported && file.Name((ulong)names + file.U32(at)) is { Length: > 0 } name)
                exports.Add(name[0] == '_' ? name[1..] : name);
        }
    }

    private static TargetArchitecture Architecture(uint cpu) => cpu switch
    {
        7 => TargetArchitecture.X86,
        0x01000007 => TargetArchitecture.X64,
        0x0100000C => TargetArchitecture.Arm64,
        _ => TargetArchitecture.Other,
    };
}
