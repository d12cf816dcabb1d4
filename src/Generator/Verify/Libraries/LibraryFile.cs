using System.Buffers.Binary;

namespace Interop.Generator.Verify.Libraries;

/// <summary>Reads a library, whatever its format.</summary>
internal static class LibraryFile
{
    private const uint FatMagic = 0xCAFEBABE;
    private const uint Fat64Magic = 0xCAFEBABF;

    /// <summary>The images in the file.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static IReadOnlyList<LibraryImage> Read(string path)
    {
        try
        {
            return Read(File.ReadAllBytes(path));
        }
        catch (LibraryException e)
        {
            throw new ToolException(ExitCode.Usage, $"{path} cannot be read: {e.Message}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Usage, $"{path} cannot be read: {e.Message}");
        }
    }

    /// <summary>The images in a file's bytes.</summary>
    /// <exception cref="LibraryException">They are no library.</exception>
    public static IReadOnlyList<LibraryImage> Read(ReadOnlyMemory<byte> bytes)
    {
        var start = bytes.Span;
        if (start.StartsWith("\u007fELF"u8))
            return [ElfFile.Read(bytes)];
        if (start.StartsWith("MZ"u8))
            return [PeFile.Read(bytes)];
        if (start.StartsWith("!<arch>\n"u8) || start.StartsWith("!<thin>\n"u8))
            throw new LibraryException("it is an archive (a static or import library), not a library that is loaded");
        if (start.StartsWith("\0asm"u8))
            throw new LibraryException("it is WebAssembly, whose modules are linked statically for .NET");
        if (start.Length < 4)
            throw new LibraryException("it is too short for any library");
        if (BinaryPrimitives.ReadUInt32BigEndian(start) is FatMagic or Fat64Magic)
            return FatFile.Read(bytes);
        if (MachOFile.IsMachO(BinaryPrimitives.ReadUInt32LittleEndian(start)))
            return [MachOFile.Read(bytes)];
        var isText = start[..Math.Min(start.Length, 256)].IndexOfAnyInRange((byte)0, (byte)8) < 0;
        throw new LibraryException(isText ? "it is text, as a linker script or a .tbd file: name the library that it points to" : "it is no ELF, PE or Mach-O file");
    }
}
