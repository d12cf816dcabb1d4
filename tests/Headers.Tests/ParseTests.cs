using System.Collections.Concurrent;
using Interop.Testing;
using Xunit;

namespace Interop.Headers.Tests;

/// <summary>Our headers parse without a word from clang, in every standard and on every target.</summary>
public sealed class ParseTests
{
    private static readonly string[] Standards = ["gnu11", "gnu99", "gnu2x", "c11"];
    private static readonly string[] OneStandard = ["gnu11"];

    // Clang gives the vectors of ARM only to machines that have them.
    private static readonly string[] OnlyWhereTheMachineHasThem = ["arm_neon.h"];

    [NeedsTheory("clang-14", "clang-14")]
    [MemberData(nameof(Rids))]
    public void All_headers_parse_together_with_clang_14(string rid) => ParseTogether("clang-14", HeaderTarget.Find(rid), OneStandard);

    [NeedsTheory("clang-16", "clang-16")]
    [MemberData(nameof(Rids))]
    public void All_headers_parse_together_with_clang_16(string rid) => ParseTogether("clang-16", HeaderTarget.Find(rid), OneStandard);

    [NeedsTheory("clang-19", "clang-19")]
    [MemberData(nameof(Rids))]
    public void All_headers_parse_together_with_clang_19(string rid) => ParseTogether("clang-19", HeaderTarget.Find(rid), Standards);

    [NeedsTheory(Clang.Program, Clang.Program)]
    [InlineData("win-x86")]
    [InlineData("linux-arm")]
    [InlineData("linux-musl-x64")]
    [InlineData("android-arm64")]
    [InlineData("osx-arm64")]
    [InlineData("freebsd-x64")]
    [InlineData("browser-wasm")]
    public void Each_header_parses_alone(string rid)
    {
        var target = HeaderTarget.Find(rid);
        var complaints = new ConcurrentBag<string>();
        Parallel.ForEach(Headers(target), header =>
        {
            using var folder = new TemporaryFolder();
            var result = Parse(Clang.Program, target, folder.Write("alone.c", $"#include <{header}>\n#include <{header}>\n"), "gnu11");
            if (result.All.Length > 0)
                complaints.Add($"{header}: {result.All}");
        });
        Assert.True(complaints.IsEmpty, string.Join('\n', complaints));
    }

    [NeedsTheory(Clang.Program, Clang.Program)]
    [InlineData("win-x64", "unistd.h")]
    [InlineData("win-x64", "pthread.h")]
    [InlineData("win-x64", "sys/socket.h")]
    [InlineData("linux-x64", "windows.h")]
    [InlineData("linux-x64", "TargetConditionals.h")]
    [InlineData("linux-x64", "sys/event.h")]
    [InlineData("osx-x64", "endian.h")]
    [InlineData("osx-x64", "threads.h")]
    [InlineData("osx-x64", "sys/epoll.h")]
    [InlineData("osx-x64", "linux/types.h")]
    [InlineData("freebsd-x64", "features.h")]
    [InlineData("browser-wasm", "linux/types.h")]
    public void A_header_that_a_system_lacks_is_missing(string rid, string header)
    {
        using var folder = new TemporaryFolder();
        var result = Parse(Clang.Program, HeaderTarget.Find(rid), folder.Write("missing.c", $"#include <{header}>\n"), "gnu11");
        Assert.Contains($"'{header}' file not found", result.Error, StringComparison.Ordinal);
    }

    [NeedsFact(Clang.Program, Clang.Program)]
    public void The_freestanding_root_alone_knows_the_protocol_of_a_real_sysroot()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("sysroot.c", """
            #define __need_size_t
            #include <stddef.h>
            size_t one;
            #ifdef NULL
            #error "only size_t was asked for"
            #endif
            #define __need___va_list
            #include <stdarg.h>
            __gnuc_va_list two;
            #ifdef va_start
            #error "only __gnuc_va_list was asked for"
            #endif
            #include <stdint.h>
            #include <limits.h>
            int64_t three = INT_MAX;
            """);
        var result = Clang.Run(["--target=x86_64-unknown-linux-gnu", "-nostdinc", "-I" + Path.Combine(HeaderTarget.Headers, "freestanding"), "-fsyntax-only", source]);
        Assert.Equal("", result.All);
    }

    /// <summary>Every target.</summary>
    public static TheoryData<string> Rids() => [.. HeaderTarget.All.Select(target => target.Rid)];

    private static void ParseTogether(string program, HeaderTarget target, IEnumerable<string> standards)
    {
        if (!Clang.Knows(program, target))
            return;
        using var folder = new TemporaryFolder();
        var source = folder.Write("together.c", string.Concat(Headers(target).Select(header => $"#include <{header}>\n")));
        var complaints = standards
            .Select(standard => (standard, result: Parse(program, target, source, standard)))
            .Where(run => run.result.All.Length > 0)
            .Select(run => $"-std={run.standard}\n{run.result.All}");
        Assert.Equal("", string.Join('\n', complaints));
    }

    private static IEnumerable<string> Headers(HeaderTarget target) =>
        target.PublicHeaders.Except(target.Rid.EndsWith("-arm64", StringComparison.Ordinal) ? [] : OnlyWhereTheMachineHasThem);

    private static CommandResult Parse(string program, HeaderTarget target, string source, string standard) =>
        Clang.Run([.. target.Arguments, "-std=" + standard, "-fsyntax-only", source], program);
}
