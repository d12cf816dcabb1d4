using System.Collections.Immutable;

namespace Interop.Generator.Input;

/// <summary>A macro that clang is to be asked about.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Question">What to ask.</param>
internal readonly record struct MacroCandidate(string Name, MacroQuestion Question);

/// <summary>What clang is asked about a macro.</summary>
internal enum MacroQuestion
{
    /// <summary>Whether it is defined; its expansion could swallow the text after it.</summary>
    IsDefined,

    /// <summary>Its value, which is no pointer.</summary>
    Value,

    /// <summary>Its value, which may be a pointer.</summary>
    ValueOrAddress,
}

/// <summary>
/// The names of all macros that the library's headers could define on any target, found in their text before clang parses them, so that
/// one parse can both read the headers and evaluate the macros.
/// </summary>
internal sealed class MacroCandidates
{
    /// <summary>The most characters of a body that is asked about: clang evaluates by recursion, and no person writes more.</summary>
    private const int LongestBody = 8000;

    private static readonly string[] PlaceNames =
    [
        "__FILE__", "__LINE__", "__COUNTER__", "__DATE__", "__TIME__", "__TIMESTAMP__", "__BASE_FILE__", "__FILE_NAME__", "__INCLUDE_LEVEL__",
        "__func__", "__FUNCTION__", "__PRETTY_FUNCTION__",
    ];

    private readonly HeaderScope _scope;
    private readonly IReadOnlyList<string> _includeFolders;
    private readonly HashSet<string> _scanned = new(StringComparer.Ordinal);
    private readonly List<MacroText> _macros = [];
    private readonly Dictionary<(string Path, int Line), string> _comments = [];

    private MacroCandidates(HeaderScope scope, IReadOnlyList<string> includeFolders)
    {
        _scope = scope;
        _includeFolders = includeFolders;
    }

    /// <summary>What to ask clang.</summary>
    public ImmutableArray<MacroCandidate> Names { get; private set; } = [];

    /// <summary>Scans the headers and, following their includes, all of the library's own.</summary>
    public static MacroCandidates Scan(IEnumerable<string> headers, HeaderScope scope, IReadOnlyList<string> includeFolders)
    {
        var candidates = new MacroCandidates(scope, includeFolders);
        foreach (var header in headers)
            candidates.ScanFile(header);
        candidates.Names = candidates.Choose();
        return candidates;
    }

    /// <summary>The comment of the macro that is defined there, or null.</summary>
    public string? CommentAt(string path, int line) => _comments.GetValueOrDefault((path, line));

    /// <summary>Whether the file was scanned.</summary>
    public bool Covers(string path) => _scanned.Contains(path);

    /// <summary>These candidates and those of more files, which only the preprocessor could find.</summary>
    public MacroCandidates With(IEnumerable<string> files) => Scan(_scanned.Concat(files), _scope, _includeFolders);

    private void ScanFile(string path)
    {
        if (!_scanned.Add(path))
            return;
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // clang says what is wrong with it, with the chain of includes.
            return;
        }
        var directives = Directives.Scan(text);
        _macros.AddRange(directives.Macros);
        foreach (var macro in directives.Macros.Where(macro => macro.Comment is not null))
            _comments[(path, macro.Line)] = macro.Comment!;
        foreach (var (name, isQuoted) in directives.Includes)
        {
            if (Resolve(name, isQuoted, Path.GetDirectoryName(path)!) is { } included && _scope.Describe(included).IsOwn)
                ScanFile(Path.GetFullPath(included));
        }
    }

    private string? Resolve(string name, bool isQuoted, string folder)
    {
        var folders = isQuoted ? _includeFolders.Prepend(folder) : _includeFolders;
        return folders.Select(root => Path.Combine(root, name)).FirstOrDefault(File.Exists);
    }

    private ImmutableArray<MacroCandidate> Choose()
    {
        var unsafeNames = UnsafeNames();
        return _macros
            .GroupBy(macro => macro.Name, StringComparer.Ordinal)
            .Select(group => new MacroCandidate(group.Key, Question(group.ToList(), unsafeNames)))
            .ToImmutableArray();
    }

    private static MacroQuestion Question(IReadOnlyList<MacroText> definitions, HashSet<string> unsafeNames)
    {
        var bodies = definitions.Where(macro => !macro.IsFunctionLike && macro.Body.Length > 0).Select(macro => macro.Body).ToList();
        if (bodies.Count == 0 || unsafeNames.Contains(definitions[0].Name))
            return MacroQuestion.IsDefined;
        return bodies.Exists(MayBePointer) ? MacroQuestion.ValueOrAddress : MacroQuestion.Value;
    }

    /// <summary>
    /// Names whose expansion could swallow the text after it (a brace, a semicolon, an odd parenthesis), or says where it stands and so
    /// is no constant; and all that use such a one.
    /// </summary>
    private HashSet<string> UnsafeNames()
    {
        var names = PlaceNames.ToHashSet(StringComparer.Ordinal);
        names.UnionWith(_macros.Where(macro => macro.Body.Length > LongestBody || !IsExpressionLike(macro.Body)).Select(macro => macro.Name));
        bool grew;
        do
        {
            grew = false;
            foreach (var macro in _macros)
            {
                if (!names.Contains(macro.Name) && Identifiers(macro.Body).Any(names.Contains))
                    grew |= names.Add(macro.Name);
            }
        }
        while (grew);
        return names;
    }

    private static bool IsExpressionLike(string body)
    {
        var depth = 0;
        for (var i = 0; i < body.Length; i++)
        {
            switch (body[i])
            {
                case '"' or '\'':
                    i = EndOfLiteral(body, i);
                    break;
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    if (--depth < 0)
                        return false;
                    break;
                case '{' or '}' or ';' or '#' or '\\':
                    return false;
            }
        }
        return depth == 0;
    }

    private static int EndOfLiteral(string body, int start)
    {
        var i = start + 1;
        while (i < body.Length && body[i] != body[start])
            i += body[i] == '\\' ? 2 : 1;
        return i;
    }

    private static bool MayBePointer(string body) => body.Contains('(') || Identifiers(body).Any();

    private static IEnumerable<string> Identifiers(string body)
    {
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] is '"' or '\'')
            {
                i = EndOfLiteral(body, i);
            }
            else if (char.IsAsciiLetter(body[i]) || body[i] == '_')
            {
                var start = i;
                while (i < body.Length && (char.IsAsciiLetterOrDigit(body[i]) || body[i] == '_'))
                    i++;
                yield return body[start..i];
            }
            else if (char.IsAsciiDigit(body[i]))
            {
                // A number with its suffix is one token: 0x1Ful has no identifier in it.
                while (i + 1 < body.Length && (char.IsAsciiLetterOrDigit(body[i + 1]) || body[i + 1] == '.'))
                    i++;
            }
        }
    }
}
