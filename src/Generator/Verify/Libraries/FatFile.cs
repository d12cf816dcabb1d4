namespace Interop.Generator.Verify.Libraries;

/// <summary>Reads a universal file of macOS: Mach-O images for several machines (mach-o/fat.h). Its own numbers are big-endian.</summary>
internal static class FatFile
{
    private const uint Magic64 = 0xCAFEBABF;
    private const uint MostImages = 32;

    public static IReadOnlyList<LibraryImage> Read(ReadOnlyMemory<byte> bytes)
    {
        var file = new FileBytes(bytes, true);
        var is64 = file.U32(0) == Magic64;
        var count = file.U32(4);
        // A class file of Java begins alike; its version stands there.
        if (count is 0 or > MostImages)
            throw new LibraryException("it is no universal file: it names no images, or too many");
        var images = new List<LibraryImage>();
        for (ulong i = 0; i < count; i++)
        {
            var at = 8 + i * (is64 ? 32u : 20u);
            var (offset, size) = is64 ? (file.U64(at + 8), file.U64(at + 16)) : (file.U32(at + 8), file.U32(at + 12));
            images.Add(MachOFile.Read(file.Part(offset, size)));
        }
        return images;
    }
}
