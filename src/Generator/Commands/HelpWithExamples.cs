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
          interop generate mylib.h --library mylib
          interop generate                           (what interop.json in this folder says)
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
        return result;
    }
}
