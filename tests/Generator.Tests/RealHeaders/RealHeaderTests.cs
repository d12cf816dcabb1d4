using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Input;
using Interop.Generator.Verify;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.RealHeaders;

/// <summary>The headers of real libraries: nothing is lost, everything compiles, and the compilers agree with every fact.</summary>
public sealed class RealHeaderTests
{
    private const string Oracle = "clang-19";

    public static TheoryData<string> Libraries => new(RealLibrary.All.Select(library => library.Name));

    [NeedsTheory("/usr/include/SDL2", "libsdl2-dev and the other headers of build.sh")]
    [MemberData(nameof(Libraries))]
    public void Parses_for_every_first_rank_target(string name)
    {
        var generated = RealLibrary.Find(name).Generate();
        Assert.Empty(generated.LeftOut.Select(reading => $"{reading.Target.Rid}: {reading.Problems[0].Message}"));
        Assert.Equal(KnownTargets.FirstRank.Select(target => target.Rid), generated.Module.Targets.Select(target => target.Rid));
    }

    /// <summary>A header that refuses a target is reported with its reason, and bound for the others.</summary>
    [NeedsFact("/usr/include/SDL2", "libsdl2-dev")]
    public void Leaves_out_what_the_header_refuses()
    {
        var generated = Pipeline.Run(RealLibrary.Find("SDL2").Options with { PerTarget = new Dictionary<string, TargetOptions>() }, new Progress<Target>(), default);
        Assert.Equal(["win-x64", "win-x86", "win-arm64"], generated.LeftOut.Select(reading => reading.Target.Rid));
        Assert.Equal(9, generated.Module.Targets.Count);
        var text = ProblemText.Describe(generated.LeftOut, 12);
        Assert.Contains("SDL2/_real_SDL_config.h:37: You should run git checkout -f include/SDL_config.h (win-x64, win-x86, win-arm64)", text, StringComparison.Ordinal);
        Assert.Contains("    included from SDL2/SDL_config.h:4", text, StringComparison.Ordinal);
    }

    /// <summary>What clang counts is what is bound or reported: nothing is missing in silence.</summary>
    [NeedsTheory(Oracle, "clang-19")]
    [MemberData(nameof(Libraries))]
    public void Declares_what_clang_declares(string name)
    {
        var library = RealLibrary.Find(name);
        var module = library.Generate().Module;
        var header = HeaderFile.Find(library.Header, Repository.Root, library.Options.IncludeFolders);
        var scope = new HeaderScope([header], library.Options.IncludeFolders, []);
        foreach (var rid in new[] { "linux-x64", "win-x86" })
        {
            var target = module.Targets.ToList().FindIndex(candidate => candidate.Rid == rid);
            var own = module.Decls.Where(decl => decl.Origin == Origin.Own && decl.Targets.Contains(target)).ToList();
            var clang = ClangAst.Read(header.Path, ClangArguments(library, header, module.Targets[target]), path => path.Length > 0 && scope.Describe(path).IsOwn);
            Assert.Equal(clang.Functions.Order(StringComparer.Ordinal), Names<FunctionDecl>(own));
            Assert.Equal(clang.Variables.Order(StringComparer.Ordinal), Names<VariableDecl>(own));
            Assert.Equal(clang.Records, own.Count(decl => decl is RecordDecl));
            Assert.Equal(clang.Enums, own.Count(decl => decl is EnumDecl));
            Assert.Equal(clang.Macros.Order(StringComparer.Ordinal), own.Where(decl => decl is ConstantDecl or MacroDecl).Select(decl => decl.Name).Order(StringComparer.Ordinal));
        }
    }

    [NeedsTheory("/usr/include/SDL2", "libsdl2-dev and the other headers of build.sh")]
    [MemberData(nameof(Libraries))]
    public void Survives_its_manifest(string name)
    {
        var generated = RealLibrary.Find(name).Generate();
        Assert.Equal(generated.Manifest, ManifestWriter.Write(ManifestReader.ReadAll(generated.Manifest)));
    }

    [NeedsTheory("/usr/include/SDL2", "libsdl2-dev and the other headers of build.sh")]
    [MemberData(nameof(Libraries))]
    public void Is_laid_out_by_the_runtime_as_by_C(string name)
    {
        var generated = RealLibrary.Find(name).Generate();
        var (compilation, problems) = BindingCompiler.Compile(generated.Files);
        Assert.Empty(problems);
        var layout = BindingCompiler.Load(compilation).GetTypes().Single(type => type.Name == "NativeLayout");
        Assert.Empty((IReadOnlyList<string>)layout.GetMethod("Differences")!.Invoke(null, null)!);
    }

    [NeedsFact("/usr/include/SDL2", "libsdl2-dev and the other headers of build.sh")]
    public void Builds_without_a_warning_in_one_project()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Real.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
        foreach (var library in RealLibrary.All)
        {
            foreach (var file in library.Generate().Files)
                folder.Write(Path.Combine(library.Name, file.Name), file.Text);
        }
        var result = Command.Run("dotnet", ["build", "--nologo", "-v", "quiet", "-nodeReuse:false"], folder.Path);
        Assert.True(result.ExitCode == 0, result.All);
        Assert.DoesNotContain("warning", result.Output, StringComparison.Ordinal);
    }

    /// <summary>The real compilers with their real C libraries, where Debian has them for a Linux target.</summary>
    public static TheoryData<string, string> LibrariesAndCompilers
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var library in RealLibrary.All)
            {
                foreach (var compiler in Compiler.All.Where(compiler => compiler.IsInstalled && compiler.HasLibc && compiler.Target.Os != TargetOs.Windows && KnownTargets.FirstRank.Contains(compiler.Target)))
                    data.Add(library.Name, compiler.Rid);
            }
            return data;
        }
    }

    [NeedsTheory("/usr/include/SDL2", "libsdl2-dev and the other headers of build.sh")]
    [MemberData(nameof(LibrariesAndCompilers))]
    public void Is_confirmed_by_the_compiler(string name, string rid)
    {
        var library = RealLibrary.Find(name);
        var module = library.Generate().Module;
        var compiler = Compiler.All.First(candidate => candidate.Rid == rid && candidate.HasLibc);
        using var folder = new TemporaryFolder();
        LinkLibraries(folder.At("include"));
        var target = module.Targets.ToList().FindIndex(candidate => candidate.Rid == rid);
        var asserts = StaticAsserts.Write(module, target);
        var path = folder.Write("asserts.c", $"#include <{library.Header}>\n{asserts}");
        var result = compiler.Check(path, ["-I" + folder.At("include"), .. library.ForCompilers]);
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("_Static_assert", asserts, StringComparison.Ordinal);
    }

    /// <summary>The libraries' headers alone, without this machine's C library beside them.</summary>
    private static void LinkLibraries(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "SDL2"));
        foreach (var name in new[] { "sqlite3.h", "zlib.h", "zconf.h", "curl", "git2.h", "git2", "uv.h", "uv", "lz4.h", "zstd.h", "zstd_errors.h", "clang-c" })
        {
            var source = new[] { "/usr/include", "/usr/include/x86_64-linux-gnu", "/usr/lib/llvm-19/include" }.Select(root => Path.Combine(root, name)).FirstOrDefault(Path.Exists);
            if (source is not null)
                File.CreateSymbolicLink(Path.Combine(folder, name), source);
        }
        foreach (var source in Directory.GetFiles("/usr/include/SDL2").Concat(Directory.GetFiles("/usr/include/x86_64-linux-gnu/SDL2")).DistinctBy(Path.GetFileName))
            File.CreateSymbolicLink(Path.Combine(folder, "SDL2", Path.GetFileName(source)), source);
    }

    private static List<string> ClangArguments(RealLibrary library, HeaderFile header, Target target)
    {
        var input = new ParseInput([header], library.Options.IncludeFolders, [], [], library.Options.PerTarget, new HeaderScope([header], [], []));
        return input.ArgumentsFor(target)
            .Where(argument => argument is not ("-x" or "c"))
            .Select(argument => argument.Replace(BundledHeaders.VirtualRoot, Repository.At("src", "Generator", "Headers") + "/", StringComparison.Ordinal))
            .ToList();
    }

    private static IEnumerable<string> Names<T>(IEnumerable<Decl> decls)
        where T : Decl => decls.OfType<T>().Select(decl => decl.Name).Order(StringComparer.Ordinal);
}
