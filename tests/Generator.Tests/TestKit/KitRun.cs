using Interop.Generator.Emit;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.TestKit;

/// <summary>A kit that is written by the command, built by gcc and Roslyn as its own script would, and run on this machine.</summary>
internal sealed class KitRun : IDisposable
{
    private static readonly string[] Targets = ["linux-x64", "win-x64", "linux-x86"];
    private readonly TemporaryFolder _folder = new();
    private readonly string _dialect;

    public KitRun(string header, string? source, string dialect = "libraryimport")
    {
        _dialect = dialect;
        _folder.Write("x.h", header);
        if (source is not null)
            Gcc("-shared", "-fPIC", "-w", "-I.", "-o", "libx.so", _folder.Write("x.c", source));
        var generated = Tool.Run(_folder.Path, ["generate", "x.h", "-l", "x", "--emit", dialect, "-q", .. Targets.SelectMany(target => new[] { "-t", target })]);
        Assert.True(generated.ExitCode == 0, generated.All);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A path in the folder.</summary>
    public string At(params string[] parts) => _folder.At(parts);

    /// <summary>Writes the kit.</summary>
    public CommandResult Write(params string[] arguments) => Tool.Run(_folder.Path, ["test-kit", "Bindings/x.abi.json", "-o", "kit", .. arguments]);

    /// <summary>Changes the generated code, as someone might by mistake.</summary>
    public void Plant(string right, string wrong)
    {
        var path = Directory.GetFiles(_folder.At("Bindings"), "*.g.cs").Single(path => File.ReadAllText(path).Contains(right, StringComparison.Ordinal));
        File.WriteAllText(path, File.ReadAllText(path).Replace(right, wrong, StringComparison.Ordinal));
    }

    /// <summary>Writes, builds and runs the kit; the run's output, which ends in its summary.</summary>
    public string Run()
    {
        var written = Write();
        Assert.True(written.ExitCode == 0, written.All);
        Gcc("-std=gnu11", "-shared", "-fPIC", "-w", "-Ikit/native", "-Ikit/native/include", "-o", "libx_testkit.so", "kit/native/x_testkit.c");
        var files = Sources().ToList();
        var (compilation, problems) = _dialect == "dllimport" ? BindingCompiler.CompileOld(files) : BindingCompiler.Compile(files);
        Assert.DoesNotContain(problems, problem => problem.Contains("error ", StringComparison.Ordinal));
        var program = BindingCompiler.WriteProgram(compilation, _folder, "testkit");
        var result = Command.Run(Tool.Dotnet, [program], _folder.Path, new Dictionary<string, string?> { ["LD_LIBRARY_PATH"] = _folder.Path });
        Assert.Matches(@"\n[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped\n$", result.All);
        return result.Output;
    }

    private IEnumerable<OutputFile> Sources() => Directory.GetFiles(_folder.At("kit", "program"), "*.cs").Concat(Directory.GetFiles(_folder.At("kit", "bindings"), "*.cs"))
        .Select(path => new OutputFile(Path.GetFileName(path), (_dialect == "dllimport" ? "" : "#define NET\n") + File.ReadAllText(path)));

    private void Gcc(params string[] arguments)
    {
        var result = Command.Run("gcc", arguments, _folder.Path);
        Assert.True(result.ExitCode == 0, result.All);
    }
}
