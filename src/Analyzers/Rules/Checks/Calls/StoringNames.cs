using Interop.Abi.Model;

namespace Interop.Analyzers;

/// <summary>How likely it is that a C function keeps the address that it gets.</summary>
internal enum Storing
{
    /// <summary>It calls it before it returns, or nothing is known.</summary>
    No,

    /// <summary>A name hints at it.</summary>
    Likely,

    /// <summary>Its name says so, or the C standard does.</summary>
    Sure,
}

/// <summary>Tells by names whether C keeps a callback: a manifest knows nothing of lifetimes.</summary>
internal static class StoringNames
{
    /// <summary>Those of the C standard that keep what they get (C17 7.14.1.1, 7.22.4.2, 7.22.4.3).</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "signal", "atexit", "at_quick_exit" };

    /// <summary>Functions that call it for each of something and return, or that forget one.</summary>
    private static readonly HashSet<string> Immediate = Set(
        "each foreach walk iterate iter enum enumerate visit sort qsort bsearch find search scan apply traverse exec execute run "
        + "remove unregister unset uninstall delete detach disconnect unsubscribe");

    private static readonly HashSet<string> Verbs = Set("set register install add attach subscribe hook watch connect observe listen on");

    private static readonly HashSet<string> Nouns = Set("callback callbacks cb handler handlers hook hooks listener listeners notify notifier logger observer observers");

    /// <summary>What the names say of a parameter that is a pointer to a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="parameter">The parameter's index.</param>
    /// <param name="typedefs">The names of its type.</param>
    public static Storing Of(FunctionDecl function, int parameter, IEnumerable<string> typedefs)
    {
        if (Known.Contains(function.Name))
            return Storing.Sure;
        var words = Words(function.Name);
        if (words.Overlaps(Immediate))
            return Storing.No;
        var (hasVerb, hasNoun) = (words.Overlaps(Verbs), words.Overlaps(Nouns));
        if (hasVerb && hasNoun)
            return words.Overlaps(Sure) ? Storing.Sure : Storing.Likely;
        var name = parameter < function.ParameterNames.Count ? function.ParameterNames[parameter] : "";
        return hasVerb || hasNoun || typedefs.Append(name).Any(one => Words(one).Overlaps(Handlers)) ? Storing.Likely : Storing.No;
    }

    /// <summary>The words of a name: <c>set</c>, <c>log</c>, <c>callback</c> of <c>SetLogCallback</c> and of <c>set_log_callback</c>.</summary>
    internal static HashSet<string> Words(string name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !IsBoundary(name, i))
                continue;
            var word = name.Substring(start, i - start).Trim('_').ToLowerInvariant();
            if (word.Length > 0)
                words.Add(word);
            start = i;
        }
        return words;
    }

    private static readonly HashSet<string> Sure = Set("set register install add attach subscribe hook");

    /// <summary>What a parameter is called that is called later; a <c>callback</c> may also be called at once.</summary>
    private static readonly HashSet<string> Handlers = Set("handler sighandler listener hook observer notify logger");

    // Also before the last capital of several, which begins a word: GLFWCallback.
    private static bool IsBoundary(string name, int at) => name[at] == '_'
        || (char.IsUpper(name[at]) && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]))))
        || (char.IsDigit(name[at - 1]) && char.IsLetter(name[at]));

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
