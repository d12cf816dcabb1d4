using Interop.Abi.Targets;

namespace Interop.Generator.Verify.Libraries;

/// <summary>Reads the export table of a Windows library (PE format, "The .edata Section").</summary>
internal static class PeFile
{
    private const uint Signature = 0x00004550;
    private const int MostSections = 256;
    private const uint MostNames = 1 << 20;

    public static LibraryImage Read(ReadOnlyMemory<byte> bytes)
    {
        var file = new FileBytes(bytes, false);
        ulong head = file.U32(0x3C);
        if (file.U32(head) != Signature)
            throw new LibraryException("it is a program of DOS, not of Windows");
        var machine = file.U16(head + 4);
        var sectionCount = file.U16(head + 6);
        var optionalSize = file.U16(head + 20);
        var optional = head + 24;
        ulong directories = file.U16(optional) switch
        {
            0x10B => optional + 96,
            0x20B => optional + 112,
            _ => throw new LibraryException("its header is of no known kind: it is an object file or a ROM"),
        };
        if (sectionCount > MostSections)
            throw new LibraryException($"it has {sectionCount} sections, more than Windows loads");
        var sections = Sections(file, optional + optionalSize, sectionCount);
        var hasExports = file.U32(directories - 4) > 0 && file.U32(directories) != 0;
        var exports = hasExports ? Exports(file, sections, file.U32(directories)) : new HashSet<string>(StringComparer.Ordinal);
        return new LibraryImage("PE", Architecture(machine), [TargetOs.Windows], exports);
    }

    private static List<Section> Sections(FileBytes file, ulong start, int count) => Enumerable.Range(0, count)
        .Select(i => start + (ulong)i * 40)
        .Select(at => new Section(file.U32(at + 12), file.U32(at + 16), file.U32(at + 20)))
        .ToList();

    private static HashSet<string> Exports(FileBytes file, List<Section> sections, uint table)
    {
        var exports = new HashSet<string>(StringComparer.Ordinal);
        var at = Place(table, sections);
        var count = file.U32(at + 24);
        if (count > MostNames)
            throw new LibraryException($"its export table has {count} names, more than can be");
        var names = count == 0 ? 0 : Place(file.U32(at + 32), sections);
        for (ulong i = 0; i < count; i++)
        {
            if (file.Name(Place(file.U32(names + i * 4), sections)) is { Length: > 0 } name)
                exports.Add(name);
        }
        return exports;
    }

    /// <summary>Where in the file that lies which the loader puts at an address.</summary>
    private static ulong Place(uint address, List<Section> sections)
    {
        foreach (var section in sections)
        {
            if (address >= section.Address && address - section.Address < section.Size)
                return (ulong)section.Offset + (address - section.Address);
        }
        throw new LibraryException($"no section holds address 0x{address:X}, to which its export table refers");
    }

    private static TargetArchitecture Architecture(ushort machine) => machine switch
    {
        0x014C => TargetArchitecture.X86,
        0x8664 => TargetArchitecture.X64,
        0xAA64 => TargetArchitecture.Arm64,
        _ => TargetArchitecture.Other,
    };

    private sealed record Section(uint Address, uint Size, uint Offset);
}
