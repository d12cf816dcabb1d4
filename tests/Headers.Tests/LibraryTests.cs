using System.Collections.Concurrent;
using Interop.Testing;
using Xunit;

namespace Interop.Headers.Tests;

/// <summary>Public headers of well-known libraries parse for every target, on a machine that has no other target's headers.</summary>
public sealed class LibraryTests
{
    [Theory]
    [LibraryData("sqlite3.h")]
    [LibraryData("zlib.h")]
    [LibraryData("lz4.h")]
    [LibraryData("zstd.h")]
    [LibraryData("git2.h")]
    [LibraryData("git2/sys/repository.h")]
    [LibraryData("git2/sys/odb_backend.h")]
    [LibraryData("git2/sys/transport.h")]
    [LibraryData("curl/curl.h")]
    [LibraryData("uv.h")]
    [LibraryData("clang-c/Index.h")]
    [LibraryData("SDL2/SDL.h")]
    [LibraryData("libusb-1.0/libusb.h")]
    [LibraryData("png.h")]
    [LibraryData("ft2build.h")]
    [LibraryData("expat.h")]
    [LibraryData("libxml/parser.h")]
    [LibraryData("glib.h")]
    [LibraryData("openssl/ssl.h")]
    [LibraryData("mosquitto.h")]
    [LibraryData("zmq.h")]
    [LibraryData("jansson.h")]
    [LibraryData("yaml.h")]
    [LibraryData("opus/opus.h")]
    [LibraryData("vorbis/vorbisfile.h")]
    [LibraryData("webp/encode.h")]
    [LibraryData("webp/decode.h")]
    [LibraryData("pcre2.h")]
    [LibraryData("ncurses.h")]
    [LibraryData("lzma.h")]
    [LibraryData("bzlib.h")]
    public void A_library_parses_for_every_target(string header)
    {
        var library = Library.All.First(candidate => candidate.Header == header);
        var complaints = new ConcurrentBag<string>();
        Parallel.ForEach(HeaderTarget.All, target =>
        {
            if (library.For(target) is not { } arguments)
                return;
            using var folder = new TemporaryFolder();
            var source = folder.Write("use.c", $"#include <{header}>\n");
            var result = Clang.Run([.. arguments, "-w", "-H", "-fsyntax-only", source]);
            if (result.ExitCode != 0)
                complaints.Add($"{target}: {string.Join('\n', Clang.Complaints(result.Error))}");
            foreach (var leak in result.Error.Split('\n').Where(line => line.StartsWith('.') && line.Contains(" /usr/", StringComparison.Ordinal) && !library.Owns(line)))
                complaints.Add($"{target} read the machine's own {leak}");
        });
        Assert.True(complaints.IsEmpty, string.Join('\n', complaints));
    }

    [Fact]
    public void Every_library_is_a_row()
    {
        var rows = typeof(LibraryTests).GetMethod(nameof(A_library_parses_for_every_target))!
            .GetCustomAttributes(typeof(LibraryDataAttribute), inherit: false)
            .Cast<LibraryDataAttribute>()
            .Select(row => row.Header);
        Assert.Equal(Library.All.Select(library => library.Header), rows);
    }
}
