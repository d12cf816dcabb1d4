using Interop.Abi.Carriers;
using Interop.Abi.Model;
using Interop.Generator.Input;

namespace Interop.Generator.Passes;

/// <summary>
/// Gives a symbol in the library of C shims to every function that only C can call and for which the user wants one: static and inline
/// functions, macros with a prototype, and overloads of variadic functions on the targets where no P/Invoke reaches them.
/// Must come before MarkUnsupported, for which what has a shim is as good as exported.
/// </summary>
internal static class AssignShims
{
    /// <summary>Assigns them.</summary>
    /// <param name="module">The module.</param>
    /// <param name="patterns">Which functions may have one.</param>
    /// <param name="library">The name of the shims' library, or null for the library's with <c>_shim</c>.</param>
    /// <param name="vocabulary">The C# types that there are.</param>
    public static AbiModule Run(AbiModule module, IReadOnlyList<Glob> patterns, string? library, Vocabulary vocabulary)
    {
        var carriers = new CarrierMap(module, vocabulary);
        var decls = module.Decls.Map(decl =>
            decl is FunctionDecl function && Needs(function, module, carriers, patterns) is { IsEmpty: false } targets
                ? function with { Shim = PerTarget<string>.Same(Symbol(function), targets) }
                : decl);
        return decls.Any(decl => decl is FunctionDecl { Shim: not null })
            ? module with { Decls = decls, Library = module.Library with { Shim = library ?? DefaultLibrary(module.Library.Name) } }
            : module;
    }

    /// <summary>The name is that of a CMake target too.</summary>
    private static string DefaultLibrary(string library) =>
        string.Concat(library.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '+' ? c : '_')) + "_shim";

    /// <summary>The targets on which a function needs a shim and shall have it.</summary>
    private static TargetSet Needs(FunctionDecl function, AbiModule module, CarrierMap carriers, IReadOnlyList<Glob> patterns)
    {
        if (function.IsMacro)
            return function.Targets;
        if (function.IsVariadic || !patterns.Any(pattern => pattern.IsMatch(function.Name)))
            return TargetSet.None;
        if (function.IsInline)
            return function.Targets;
        return function.Overload is not null && carriers.Plan(function) is { Surface.Why: null } plan
            ? VariadicReasons.Refused(function, plan, module).Aggregate(TargetSet.None, (all, refusal) => all.Union(refusal.Target))
            : TargetSet.None;
    }

    private static string Symbol(FunctionDecl function) => $"interop_shim_{function.Name}{OverloadName.Suffix(function)}";
}
