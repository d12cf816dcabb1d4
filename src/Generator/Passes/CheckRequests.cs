using Interop.Abi.Model;
using Interop.Generator.Config;
using Interop.Generator.Input;

namespace Interop.Generator.Passes;

/// <summary>
/// Holds what the user asked for against what came of it on any target: a request that came to nothing is a mistake of his.
/// Must come before Select, which may leave out what was asked for.
/// </summary>
internal static class CheckRequests
{
    /// <summary>Checks.</summary>
    /// <param name="module">The merged module.</param>
    /// <param name="requests">What the user asked for.</param>
    /// <param name="refused">For each target, what clang said of requests that it did not accept, by number.</param>
    /// <exception cref="ToolException">A request came to nothing.</exception>
    public static void Run(AbiModule module, IReadOnlyList<Request> requests, IEnumerable<IReadOnlyDictionary<int, string>> refused)
    {
        var index = new DeclIndex(module);
        for (var i = 0; i < requests.Count; i++)
        {
            if (index.Find(requests[i].Id) is FunctionDecl { Overload: not null } or FunctionDecl { IsMacro: true })
                continue;
            var (cause, remedy) = Why(requests[i], index, module);
            var message = refused.Select(messages => messages.GetValueOrDefault(i)).FirstOrDefault(text => text is not null);
            throw new ToolException(
                ExitCode.Usage,
                $"{requests[i].Text}: {cause ?? message ?? "clang does not accept it"}.",
                cause is null ? "The types are C's, and must be declared in the headers." : remedy);
        }
    }

    private static (string? Cause, string? Remedy) Why(Request request, DeclIndex index, AbiModule module)
    {
        var (what, found, names) = request is VariadicRequest
            ? ("variadic function", index.Find(request.Name), module.Decls.OfType<FunctionDecl>().Where(function => function.IsVariadic).Select(function => function.Name))
            : ("macro with parameters", index.Find("#" + request.Name) ?? index.Find(request.Name), module.Decls.OfType<MacroDecl>().Where(macro => macro.IsFunctionLike).Select(macro => macro.Name));
        return (request, found) switch
        {
            (VariadicRequest, FunctionDecl { IsVariadic: true }) or (MacroRequest, MacroDecl { IsFunctionLike: true }) => (null, null),
            (VariadicRequest, FunctionDecl) => ($"'{request.Name}' takes no variable arguments", "It is bound as it is."),
            (MacroRequest, FunctionDecl) => ($"'{request.Name}' is a function too", "It is bound as that."),
            (MacroRequest, ConstantDecl) => ($"'{request.Name}' is a constant", "It is bound as that."),
            _ => ($"the headers have no {what} '{request.Name}'", Nearest.Suggest(request.Name, names).Trim()),
        };
    }
}
