using Interop.Testing;
using Xunit;

namespace Interop.CMake.Tests;

/// <summary>Wrong arguments end the configuration with what is wrong and what to do about it.</summary>
public sealed class ArgumentTests : IDisposable
{
    private const string Bound = "interop_add_bindings(TARGET a HEADERS a.h)";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NeedsTheory("cmake", "cmake")]
    [InlineData("interop_add_bindings(HEADERS a.h)", "interop_add_bindings: no TARGET is named", "TARGET mylib")]
    [InlineData("interop_add_bindings(TARGET b HEADERS a.h)", "there is no target b", "add_library(b")]
    [InlineData("interop_add_bindings(TARGET a HEDAERS a.h)", "'HEDAERS' is no argument", "HEADERS")]
    [InlineData("interop_add_bindings(TARGET a HEADERS a.h NAMESPACE)", "NAMESPACE has no value", "")]
    [InlineData("interop_add_bindings(TARGET a)", "no header is named, and a has none", "HEADERS include/mylib.h")]
    [InlineData("interop_add_bindings(TARGET a HEADERS a.h EMIT pinvoke)", "EMIT is 'pinvoke'", "dllimport")]
    [InlineData("interop_add_bindings(TARGET a HEADERS a.h TARGETS linux-x65)", "'linux-x65' is no known target", "linux-x64")]
    [InlineData("interop_add_bindings(TARGET a CONFIG no.json)", "CONFIG names", "no.json, which is not there")]
    [InlineData("interop_add_bindings(TARGET a HEADERS a.h LIBRARY lib/a.so)", "'lib/a.so' is no name of a native library", "LIBRARY")]
    [InlineData("interop_add_bindings(TARGET i HEADERS a.h)", "i is a library that this project does not build", "LIBRARY")]
    [InlineData("add_custom_target(t)\ninterop_add_bindings(TARGET t HEADERS a.h)", "t is no library", "")]
    [InlineData(Bound + "\n" + Bound, "there is a target a_bindings already", "NAME")]
    [InlineData("interop_pack(TARGET a)", "interop_pack: a has no bindings", "interop_add_bindings(TARGET a")]
    [InlineData("add_library(s STATIC)\ninterop_add_bindings(TARGET s HEADERS a.h)\ninterop_pack(TARGET s)", "s is no shared library", "SHARED")]
    [InlineData(Bound + "\ninterop_pack(TARGET a VERSION one)", "VERSION is 'one'", "1.2.3")]
    [InlineData(Bound + "\ninterop_pack(TARGET a PACKAGE_ID \"a b\")", "PACKAGE_ID is 'a b'", "")]
    [InlineData(Bound + "\ninterop_pack(TARGET a NATIVE a.so)", "NATIVE takes <rid>=<file>, not 'a.so'", "")]
    [InlineData(Bound + "\ninterop_pack(TARGET a PROPERTIES Company)", "PROPERTIES takes <name>=<value>, not 'Company'", "")]
    [InlineData("set(CMAKE_SYSTEM_PROCESSOR mips)\n" + Bound + "\ninterop_pack(TARGET a)", "on 'mips' is not known", "-DINTEROP_RID=<rid>")]
    public void Wrong_arguments(string code, string cause, string remedy)
    {
        var result = Configure(code, "-DINTEROP_EXECUTABLE=" + Generator.Assembly, "-DINTEROP_DOTNET=dotnet");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(cause, Build.Unfolded(result), StringComparison.Ordinal);
        Assert.Contains(remedy, Build.Unfolded(result), StringComparison.Ordinal);
    }

    [NeedsFact("cmake", "cmake")]
    public void The_command_that_is_missing()
    {
        var result = Configure(Bound, "-DINTEROP_EXECUTABLE=/nowhere/interop");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("INTEROP_EXECUTABLE is /nowhere/interop, which is not there", Build.Unfolded(result), StringComparison.Ordinal);
        // Nothing on the PATH but what CMake itself needs, and no home.
        var cmake = Command.Find("cmake")!;
        Assert.Equal(0, Generator.Run(_folder.Path, "cmake", "module").ExitCode);
        Source("include(InteropBindings)\n" + Bound);
        var environment = new Dictionary<string, string?> { ["PATH"] = _folder.At("empty"), ["HOME"] = _folder.At("empty") };
        result = Command.Run(cmake, ["-S", _folder.At("source"), "-B", _folder.At("other"), "-G", "Ninja", "-DCMAKE_MAKE_PROGRAM=" + cmake, "-DCMAKE_MODULE_PATH=" + _folder.At("module")], null, environment);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("the command 'interop' is neither on the PATH nor in ~/.dotnet/tools", Build.Unfolded(result), StringComparison.Ordinal);
        Assert.Contains("dotnet tool install --global Interop.Generator", Build.Unfolded(result), StringComparison.Ordinal);
    }

    private CommandResult Configure(string code, params string[] arguments)
    {
        Source("find_package(Interop REQUIRED)\n" + code);
        return Build.TryConfigure(_folder.At("source"), _folder.At("build"), ["-DInterop_DIR=" + Repository.At("cmake"), .. arguments]);
    }

    private void Source(string code)
    {
        _folder.Write("source/a.h", "int a(void);\n");
        _folder.Write("source/CMakeLists.txt", $"cmake_minimum_required(VERSION 3.20)\nproject(wrong LANGUAGES NONE)\nset_property(GLOBAL PROPERTY TARGET_SUPPORTS_SHARED_LIBS TRUE)\nset(CMAKE_SYSTEM_PROCESSOR x86_64)\nset(INTEROP_IS_MUSL OFF CACHE BOOL \"\")\nadd_library(a SHARED)\nadd_library(i INTERFACE)\n{code}\nmessage(FATAL_ERROR \"no error\")\n");
    }
}
