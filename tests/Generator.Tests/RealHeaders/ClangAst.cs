using System.Text;
using System.Text.Json;
using Interop.Testing;

namespace Interop.Generator.Tests.RealHeaders;

/// <summary>
/// What clang itself says that a header declares, from its dump of the tree and its preprocessor: an account that owes nothing to our
/// code. Only the files that the caller takes for the library's own count.
/// </summary>
internal sealed class ClangAst
{
    private readonly Func<string, bool> _isOwn;
    private string _lastFile = "";

    private ClangAst(Func<string, bool> isOwn) => _isOwn = isOwn;

    /// <summary>The names of functions.</summary>
    public HashSet<string> Functions { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of global variables.</summary>
    public HashSet<string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of structs and unions that are defined.</summary>
    public int Records { get; private set; }

    /// <summary>The number of enumerations that are defined.</summary>
    public int Enums { get; private set; }

    /// <summary>The names of macros that are defined at the end.</summary>
    public HashSet<string> Macros { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>Runs clang.</summary>
    public static ClangAst Read(string header, IReadOnlyList<string> arguments, Func<string, bool> isOwn)
    {
        var ast = new ClangAst(isOwn);
        var dump = Command.Run("clang-19", [.. arguments, "-w", "-fsyntax-only", "-x", "c", "-Xclang", "-ast-dump=json", header]);
        if (dump.ExitCode != 0)
            throw new InvalidOperationException(dump.Error);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(dump.Output), new JsonReaderOptions { MaxDepth = 2000 });
        reader.Read();
        ast.ReadNode(ref reader, isTop: false);
        ast.Macros = ReadMacros(header, arguments, isOwn);
        return ast;
    }

    private void ReadNode(ref Utf8JsonReader reader, bool isTop)
    {
        string kind = "", name = "", file = "";
        var (isImplicit, isDefinition, hasConstants) = (false, false, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = reader.GetString();
            reader.Read();
            switch (property)
            {
                case "kind":
                    kind = reader.GetString()!;
                    break;
                case "name":
                    name = reader.GetString()!;
                    break;
                case "isImplicit":
                    isImplicit = reader.GetBoolean();
                    break;
                case "completeDefinition":
                    isDefinition = reader.GetBoolean();
                    break;
                case "loc":
                    file = ReadPlace(ref reader);
                    break;
                case "range":
                    ReadPlace(ref reader);
                    break;
                case "inner":
                    // Only declarations at the top, and records within records, are of interest; but places must be followed everywhere.
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    {
                        hasConstants = true;
                        ReadNode(ref reader, kind is "TranslationUnitDecl" or "RecordDecl");
                    }
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
        if (isTop && !isImplicit && _isOwn(file))
            Count(kind, name, isDefinition, hasConstants);
    }

    private void Count(string kind, string name, bool isDefinition, bool hasConstants)
    {
        switch (kind)
        {
            case "FunctionDecl":
                Functions.Add(name);
                break;
            case "VarDecl":
                Variables.Add(name);
                break;
            case "RecordDecl" when isDefinition:
                Records++;
                break;
            case "EnumDecl" when hasConstants:
                Enums++;
                break;
        }
    }

    /// <summary>A place names its file only where it differs from the last one that was written; that of a macro's use is what counts.</summary>
    private string ReadPlace(ref Utf8JsonReader reader)
    {
        var file = _lastFile;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = reader.GetString();
            reader.Read();
            if (property == "file")
                file = _lastFile = reader.GetString()!;
            else if (property is "spellingLoc" or "expansionLoc" or "begin" or "end")
                file = ReadPlace(ref reader);
            else
                reader.Skip();
        }
        return file;
    }

    private static HashSet<string> ReadMacros(string header, IReadOnlyList<string> arguments, Func<string, bool> isOwn)
    {
        var macros = new HashSet<string>(StringComparer.Ordinal);
        var file = "";
        foreach (var line in Command.Run("clang-19", [.. arguments, "-w", "-E", "-dD", "-x", "c", header]).Output.Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) && line.Split('"') is [_, var path, ..])
                file = path;
            else if (line.StartsWith("#undef ", StringComparison.Ordinal))
                macros.Remove(line["#undef ".Length..].Trim());
            else if (line.StartsWith("#define ", StringComparison.Ordinal))
                Define(line["#define ".Length..].Split(' ', '(')[0], isOwn(file), macros);
        }
        return macros;
    }

    /// <summary>The last definition counts: one that another header replaces is no longer the library's.</summary>
    private static void Define(string name, bool isOwn, HashSet<string> macros)
    {
        if (isOwn)
            macros.Add(name);
        else
            macros.Remove(name);
    }
}
