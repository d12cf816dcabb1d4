using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Verify;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Verify;

/// <summary>A header with one of everything that can be asked, and its manifest.</summary>
internal sealed class Sample : IDisposable
{
    public const string Text = """
        #ifdef _WIN32
        #define CALLED __attribute__((stdcall))
        #else
        #define CALLED
        #endif
        #define LIMIT 42
        #define LOWEST (-5LL)
        #define TITLE "a\tb"
        #define WIDE L"wide"
        #define RATIO 1.5
        #define NOWHERE ((void *)-1)
        enum colour { RED = 3, GREEN = -1, BLUE = 0x7fffffff };
        typedef enum { SMALL = 1 } size;
        typedef unsigned short handle;
        typedef long span;
        struct point { char tag; long x; double y; };
        #pragma pack(push, 1)
        struct packed { char a; long long b; unsigned c : 6; unsigned d : 13; };
        #pragma pack(pop)
        struct bits {
          unsigned a : 3, : 2, b : 7;
          long long wide : 40;
          _Bool flag : 1;
          signed char tail : 4;
          int : 0;
          struct { unsigned short inner : 5; struct { char deep; } named; };
          union { int either; float other; } choice[2];
          char plain;
        };
        #define hidden (*somewhere())
        int *somewhere(void);
        #undef hidden
        struct hides { int first; int hidden; };
        #define hidden (*somewhere())
        struct last { int count; char rest[]; };
        typedef int (CALLED *visitor)(const struct point *, void *context);
        int CALLED walk(struct point *restrict from, const visitor by, int (*compare)(const void *, const void *), ...);
        double scale(const double factor, enum colour in, unsigned long by);
        void quit(int) __attribute__((noreturn));
        extern const int counter;
        extern struct point origin[4];
        """;

    private static readonly Lazy<Generated> Result = new(Generate);
    private readonly TemporaryFolder _folder = new();

    public Sample() => Path = _folder.Write("sample.h", Text);

    /// <summary>The targets of both ranks.</summary>
    public static AbiModule Module => ManifestReader.ReadAll(Result.Value.Manifest);

    /// <summary>The header.</summary>
    public string Path { get; }

    public void Dispose() => _folder.Dispose();

    /// <summary>Verifies a manifest of the header on one target, by a compiler that is named where one is.</summary>
    public Verdict Verify(AbiModule module, string rid, string? compiler = null) =>
        Assert.Single(Run(module, rid, compiler).Verdicts);

    /// <summary>Verifies a manifest after it was written and read.</summary>
    public Verified Run(AbiModule module, string rid, string? compiler = null, params string[] libraries) =>
        Verifier.Run(ManifestReader.ReadAll(ManifestWriter.Write(module)), new VerifyOptions
        {
            Manifest = "sample.abi.json",
            BaseFolder = System.IO.Path.GetDirectoryName(Path)!,
            Targets = [rid],
            Libraries = libraries,
            Compilers = compiler is null ? new Dictionary<string, IReadOnlyList<string>>() : new() { [rid] = [compiler] },
        }, new Progress<Target>(), default);

    private static Generated Generate()
    {
        using var folder = new TemporaryFolder();
        return Pipeline.Run(
            new GenerateOptions
            {
                Headers = [folder.Write("sample.h", Text)],
                BaseFolder = folder.Path,
                Library = "sample",
                Namespace = "Sample",
                ClassName = "NativeMethods",
                Output = folder.Path,
                Targets = ["all"],
            },
            new Progress<Target>(),
            default);
    }
}
