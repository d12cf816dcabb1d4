namespace Interop.Generator.CompileCommands;

/// <summary>What of a compile command says how headers are read.</summary>
/// <param name="IncludeFolders">The include folders, as full paths, in the order of the search.</param>
/// <param name="Macros">The macros that are defined (<c>NAME</c> or <c>NAME=VALUE</c>) or, with null, undefined; by name.</param>
/// <param name="Arguments">The other arguments that matter: the language's version, forced includes, switches of the ABI that are the same on every target.</param>
internal sealed record CompileOptions(IReadOnlyList<string> IncludeFolders, IReadOnlyDictionary<string, string?> Macros, IReadOnlyList<string> Arguments)
{
    private static readonly string[] FolderOptions = ["-I", "-isystem", "-iquote", "-idirafter"];
    private static readonly string[] MicrosoftFolderOptions = ["/I", "-I", "/imsvc", "-imsvc", "/external:I", "-external:I"];
    private static readonly string[] Switches = ["short-enums", "short-wchar", "signed-char", "unsigned-char", "pack-struct", "ms-extensions", "plan9-extensions"];

    /// <summary>Reads a command.</summary>
    public static CompileOptions Of(CompileCommand command)
    {
        var isMicrosoft = command.Words.Count > 0 && Path.GetFileNameWithoutExtension(command.Words[0].Replace('\\', '/')).ToLowerInvariant() is "cl" or "clang-cl";
        var folderOptions = isMicrosoft ? MicrosoftFolderOptions : FolderOptions;
        var folders = new List<string>();
        var macros = new Dictionary<string, string?>(StringComparer.Ordinal);
        var arguments = new List<string>();
        var words = command.Words;
        for (var i = 1; i < words.Count; i++)
        {
            // With a value of their own or in the next word: -I include, -Iinclude.
            string? Value(string option) => words[i] == option ? (i + 1 < words.Count ? words[++i] : null) : words[i].StartsWith(option, StringComparison.Ordinal) ? words[i][option.Length..] : null;
            if (folderOptions.Select(Value).FirstOrDefault(value => value is not null) is { } folder)
                folders.Add(Path.GetFullPath(folder, command.Folder));
            else if ((Value("-D") ?? (isMicrosoft ? Value("/D") : null)) is { } defined)
                macros[defined.Split('=')[0]] = defined;
            else if ((Value("-U") ?? (isMicrosoft ? Value("/U") : null)) is { } undefined)
                macros[undefined] = null;
            else if (words[i] is "-include" or "-imacros" && i + 1 < words.Count)
                arguments.AddRange([words[i], Path.GetFullPath(words[++i], command.Folder)]);
            else if (IsKept(words[i], command))
                arguments.Add(words[i]);
        }
        return new CompileOptions(folders, macros, arguments);
    }

    /// <summary>Standards of C++ say nothing of how C is read.</summary>
    private static bool IsKept(string word, CompileCommand command) =>
        (word.StartsWith("-std=", StringComparison.Ordinal) && !word.Contains("++", StringComparison.Ordinal) && command.IsC)
        || (word.StartsWith("-f", StringComparison.Ordinal) && Switches.Contains((word.StartsWith("-fno-", StringComparison.Ordinal) ? word[5..] : word[2..]).Split('=')[0]));
}
