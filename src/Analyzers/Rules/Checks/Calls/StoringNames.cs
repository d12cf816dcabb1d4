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
    private static readonly HashSet<string> Immediate = NameWords.Set(
        "each foreach walk iterate iter enum enumerate visit sort qsort bsearch find search scan apply traverse exec execute run "
        + "remove unregister unset uninstall delete detach disconnect unsubscribe");

    private static readonly HashSet<string> Verbs = NameWords.Set("set register install add attach subscribe hook watch connect observe listen on");

    private static readonly HashSet<string> Nouns = NameWords.Set("callback callbacks cb handler handlers hook hooks listener listeners notify notifier logger observer observers");

    private static readonly HashSet<string> Sure = NameWords.Set("set register install add attach subscribe hook");

    /// <summary>What a parameter is called that is called later; a <c>callback</c> may also be called at once.</summary>
    private static readonly HashSet<string> Handlers = NameWords.Set("handler sighandler listener hook observer notify logger");

    /// <summary>What the names say of a parameter that is a pointer to a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="parameter">The parameter's index.</param>
    /// <param name="typedefs">The names of its type.</param>
    public static Storing Of(FunctionDecl function, int parameter, IEnumerable<string> typedefs)
    {
        if (Known.Contains(function.Name))
            return Storing.Sure;
        var words = NameWords.Of(function.Name);
        if (words.Overlaps(Immediate))
            return Storing.No;
        var (hasVerb, hasNoun) = (words.Overlaps(Verbs), words.Overlaps(Nouns));
        if (hasVerb && hasNoun)
            return words.Overlaps(Sure) ? Storing.Sure : Storing.Likely;
        var name = parameter < function.ParameterNames.Count ? function.ParameterNames[parameter] : "";
        return hasVerb || hasNoun || typedefs.Append(name).Any(one => NameWords.Of(one).Overlaps(Handlers)) ? Storing.Likely : Storing.No;
    }
}
