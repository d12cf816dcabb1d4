using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Interop.Generator.Commands;

/// <summary>Help that ends with examples and exit codes, which is what people look for first.</summary>
internal sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
{
    private const string Root =
        """
        Examples:
          interop init libgit2                       (makes an interop.json and a project)
          interop generate mylib.h --library mylib
          interop generate                           (what interop.json in this folder says)
          interop verify Bindings/mylib.abi.json     (asks every target's C compiler)
          interop test-kit Bindings/mylib.abi.json   (a folder that tests the bindings on other machines)
          interop baseline build.sarif               (the analyzers then report new mistakes alone)
          interop targets

        """;

    private const string Generate =
        """
          -- <CLANG-ARGS>                 What stands behind -- is clang's: interop generate a.h -l a -- -fshort-wchar

        Examples:
          interop generate sqlite3.h --library sqlite3
              binds a header of the system's include folders for all twelve targets of the first rank, into ./Bindings
          interop generate include/mylib.h -l mylib -I include -n My.Lib -o src/Bindings -t linux-x64 -t win-x64
              binds one's own header for two targets
          interop generate
              does what interop.json says; its schema is docs/interop.schema.json

        Exit codes:
          0    everything was bound, or reported with its reason
          1    targets contradict each other, names clash, or --strict and something could not be bound
          2    the command line or the configuration is wrong
          3    a header cannot be read or does not parse; or a target named with --target could not be read
          4    libclang is missing, too old or broken
          5    the output cannot be written
          130  stopped with Ctrl-C

        """;

    private const string Verify =
        """
          -- <CC-ARGS>                    What stands behind -- is the compilers': interop verify a.abi.json -- -std=gnu2x

        Examples:
          interop verify Bindings/sqlite3/sqlite3.abi.json
              asks the C compiler of each target of the manifest about everything that it says
          interop verify a.abi.json -t linux-x64 -t linux-arm64 --library build/liba.so
              asks for two targets, and whether the library exports what the manifest declares
          interop verify a.abi.json -I include --compiler linux-arm="arm-linux-gnueabi-gcc -mfloat-abi=softfp" --keep asked
              names a compiler, and leaves the C files in ./asked

        Where a target has no compiler of its own on the PATH, any clang judges it, with the headers that Interop bundles.

        Exit codes:
          0    everything that could be asked holds
          1    something differs; or nothing could be asked; or --strict and a target could not be asked
          2    the command line, the configuration or the manifest is wrong, or a library cannot be read
          3    a header is not found, or does not compile for a target
          5    the C files cannot be written
          130  stopped with Ctrl-C

        """;

    private const string Init =
        """
        Examples:
          interop init libgit2
              asks pkg-config for the library, its version and its folders, and finds its header
          interop init include/mylib.h -n MyCompany.MyLib -o bindings
              binds one's own header; the project is bindings/MyCompany.MyLib.csproj
          interop init --cmake build --target mylib
              asks CMake for the headers, folders and macros of a library that is built in ./build

        Exit codes:
          0    interop.json and the project are written
          2    the command line is wrong, or the package, the build folder or its library is not known
          3    no header is found
          5    a file is there already (--force), or cannot be written

        """;

    private const string TestKit =
        """
          -- <CC-ARGS>                    What stands behind -- is the compilers': interop test-kit a.abi.json -- -std=gnu2x

        Examples:
          interop test-kit Bindings/zlib/z.abi.json -o z.testkit && z.testkit/run.sh --arch linux-x64,linux-arm64,win-x64 --package zlib1g
              tests the bindings of zlib here, under qemu and under wine
          interop test-kit
              writes the kit of what interop.json in this folder has generated
          interop test-kit Bindings/mylib.abi.json -I include && mylib.testkit/run.sh --cmake native
              finds the headers in ./include, and builds the library from source for each target

        The kit needs nothing of this command: a C compiler and CMake, the .NET SDK, and an emulator for other machines.
        docs/guides/cross-arch.md has the whole recipe.

        Exit codes:
          0    the kit is written
          2    the command line, the configuration or the manifest is wrong, or there are no bindings
          3    a header is not found
          5    the kit cannot be written

        """;

    private const string Baseline =
        """
        Examples:
          dotnet build --no-incremental -p:ErrorLog=build.sarif%2Cversion=2.1
          interop baseline build.sarif
              lists what the analyzers found in ./interop.baseline, beside the project, where they then find it
          interop baseline A/build.sarif B/build.sarif -o shared.baseline
              lists what they found in several projects

        Exit codes:
          0    the file is up to date
          2    the command line is wrong, or a file is no error log of the compiler
          5    the file cannot be written

        """;

    /// <summary>Gives the help of a command, and of all below it, its examples.</summary>
    public static void Install(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var result = inner.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is RootCommand)
            output.Write(Root);
        else if (parseResult.CommandResult.Command.Name == "generate")
            output.Write(Generate);
        else if (parseResult.CommandResult.Command.Name == "verify")
            output.Write(Verify);
        else if (parseResult.CommandResult.Command.Name == "init")
            output.Write(Init);
        else if (parseResult.CommandResult.Command.Name == "test-kit")
            output.Write(TestKit);
        else if (parseResult.CommandResult.Command.Name == "baseline")
            output.Write(Baseline);
        return result;
    }
}
