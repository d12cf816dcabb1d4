using System.Text.RegularExpressions;
using Interop.Abi.Model;
using Interop.Generator.Emit;
using Interop.Generator.Emit.Dialects;

namespace Interop.Generator.TestKit;

/// <summary>A file of the bindings.</summary>
internal sealed record BindingFile(string Name, string Text);

/// <summary>The user's generated code, and what it says of how it was generated: that stands nowhere else.</summary>
/// <param name="Files">The files, by name.</param>
/// <param name="Dialect">The kind of C#.</param>
/// <param name="Namespace">The namespace.</param>
/// <param name="ClassName">The class of functions and constants; null where there is none.</param>
internal sealed partial record KitBindings(IReadOnlyList<BindingFile> Files, Dialect Dialect, string Namespace, string? ClassName)
{
    private readonly string _text = string.Concat(Files.Select(file => file.Text));

    /// <summary>Whether the code declares a type of that name.</summary>
    public bool Declares(string kind, string name) => _text.Contains($"{kind} {name}\n", StringComparison.Ordinal) || _text.Contains($"{kind} {name} ", StringComparison.Ordinal);

    /// <summary>Reads the library's files in a folder.</summary>
    /// <exception cref="ToolException">There are none, or they cannot be read.</exception>
    public static KitBindings Read(string folder, LibraryInfo library)
    {
        var files = ReadFiles(folder, library.Name);
        if (files.Count == 0)
            throw new ToolException(ExitCode.Usage, $"There are no bindings of {library.Name} in {folder}.", "Generate them with 'interop generate', or name their folder with --bindings.");
        var text = string.Concat(files.Select(file => file.Text));
        // Only today's C# knows of null.
        var dialect = text.Contains("\n#nullable enable\n", StringComparison.Ordinal) ? AllDialects.LibraryImport : AllDialects.DllImport;
        var space = Namespaces().Match(text);
        if (!space.Success)
            throw new ToolException(ExitCode.Usage, $"The bindings in {folder} have no namespace.", "Generate them anew with 'interop generate'.");
        var @class = Classes().Match(text);
        return new KitBindings(files, dialect, space.Groups[1].Value, @class.Success ? @class.Groups[1].Value : null);
    }

    private static List<BindingFile> ReadFiles(string folder, string library)
    {
        try
        {
            return Directory.GetFiles(folder, "*.g.cs")
                .Select(path => new BindingFile(Path.GetFileName(path), File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal)))
                .Where(file => file.Text.StartsWith($"{Emitter.Mark}\n{Emitter.Signature(library)}", StringComparison.Ordinal))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Usage, $"The bindings in {folder} cannot be read: {e.Message}", "Name their folder with --bindings.");
        }
    }

    [GeneratedRegex(@"^namespace ([^\s;]+)", RegexOptions.Multiline)]
    private static partial Regex Namespaces();

    [GeneratedRegex(@"^\s*(?:public|internal) static unsafe partial class ([^\s]+)", RegexOptions.Multiline)]
    private static partial Regex Classes();
}
