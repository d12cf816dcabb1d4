namespace Interop.Headers.Tests;

/// <summary>A library whose public header must parse for every target with our headers.</summary>
/// <param name="Header">The header, as a program includes it.</param>
/// <param name="Package">The Debian package that has it.</param>
/// <param name="Own">What the paths of the library's own files contain; nothing else below /usr may be read.</param>
/// <param name="Folders">Further include folders.</param>
/// <param name="Arguments">Further arguments.</param>
/// <param name="Windows">Arguments for Windows, where Debian's copy was configured for Unix; null where it refuses Windows.</param>
public sealed record Library(string Header, string Package, string[] Own, string[] Folders, string[] Arguments, string[]? Windows)
{
    /// <summary>Every library.</summary>
    public static IReadOnlyList<Library> All { get; } =
    [
        Simple("sqlite3.h", "libsqlite3-dev", "sqlite3"),
        Simple("zlib.h", "zlib1g-dev", "zlib.h", "zconf.h"),
        Simple("lz4.h", "liblz4-dev", "lz4"),
        Simple("zstd.h", "libzstd-dev", "zstd"),
        Simple("git2.h", "libgit2-dev", "git2"),
        Simple("git2/sys/repository.h", "libgit2-dev", "git2"),
        Simple("git2/sys/odb_backend.h", "libgit2-dev", "git2"),
        Simple("git2/sys/transport.h", "libgit2-dev", "git2"),
        Simple("curl/curl.h", "libcurl4-openssl-dev", "curl"),
        Simple("uv.h", "libuv1-dev", "/uv"),
        Simple("clang-c/Index.h", "libclang-19-dev", "clang-c") with { Folders = ["/usr/lib/llvm-19/include"] },
        // Debian's SDL_config.h is that of Linux, and refuses MSVC: it is left out there, with what SDL's own for Windows would say.
        Simple("SDL2/SDL.h", "libsdl2-dev", "SDL2") with
        {
            Windows = ["-DSDL_config_h_", "-DSTDC_HEADERS=1", "-DHAVE_STDDEF_H=1", "-DHAVE_STDARG_H=1", "-DHAVE_STDINT_H=1", "-DHAVE_WCHAR_H=1", "-DHAVE_IMMINTRIN_H=1"],
        },
        Simple("libusb-1.0/libusb.h", "libusb-1.0-0-dev", "libusb"),
        Simple("png.h", "libpng-dev", "png", "zlib.h", "zconf.h"),
        Simple("ft2build.h", "libfreetype-dev", "freetype2") with { Folders = ["/usr/include/freetype2"], Arguments = ["-include", "freetype/freetype.h"] },
        Simple("expat.h", "libexpat1-dev", "expat"),
        Simple("libxml/parser.h", "libxml2-dev", "libxml2", "unicode") with { Folders = ["/usr/include/libxml2"] },
        // Its glibconfig.h says that the machine it was made on is a Unix.
        Simple("glib.h", "libglib2.0-dev", "glib-2.0") with { Folders = ["/usr/include/glib-2.0", "/usr/lib/x86_64-linux-gnu/glib-2.0/include"], Windows = null },
        Simple("openssl/ssl.h", "libssl-dev", "openssl"),
        Simple("mosquitto.h", "libmosquitto-dev", "mosquitto"),
        Simple("zmq.h", "libzmq3-dev", "zmq"),
        Simple("jansson.h", "libjansson-dev", "jansson"),
        Simple("yaml.h", "libyaml-dev", "yaml"),
        Simple("opus/opus.h", "libopus-dev", "opus"),
        Simple("vorbis/vorbisfile.h", "libvorbis-dev", "vorbis", "ogg"),
        Simple("webp/encode.h", "libwebp-dev", "webp"),
        Simple("webp/decode.h", "libwebp-dev", "webp"),
        Simple("pcre2.h", "libpcre2-dev", "pcre2") with { Arguments = ["-DPCRE2_CODE_UNIT_WIDTH=8"] },
        Simple("ncurses.h", "libncurses-dev", "curses", "unctrl"),
        Simple("lzma.h", "liblzma-dev", "lzma"),
        Simple("bzlib.h", "libbz2-dev", "bzlib"),
    ];

    private static readonly string[] System = ["/usr/include", "/usr/include/x86_64-linux-gnu"];

    /// <summary>Whether it is on this machine.</summary>
    public bool IsInstalled => Folders.Concat(System).Any(folder => File.Exists(Path.Combine(folder, Header)));

    /// <summary>Clang's arguments for a target, or null where the library refuses it.</summary>
    public IReadOnlyList<string>? For(HeaderTarget target)
    {
        var onWindows = target.Library == CLibrary.Windows;
        if (onWindows && Windows is null)
            return null;
        return
        [
            .. target.Arguments,
            .. onWindows ? ["-I" + Path.Combine(HeaderTarget.Headers, "windows-unix"), .. Windows!] : Array.Empty<string>(),
            .. Folders.Select(folder => "-I" + folder),
            "-I" + System[0], "-idirafter", System[1], .. Arguments,
        ];
    }

    /// <summary>Whether a file is the library's own.</summary>
    public bool Owns(string path) => Own.Any(part => path.Contains(part, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => Header;

    private static Library Simple(string header, string package, params string[] own) => new(header, package, own, [], [], []);
}
