using Interop.Abi.Carriers;
using Interop.Abi.Model;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Input;
using Interop.Generator.Passes.Naming;

namespace Interop.Generator.Emit;

/// <summary>What all emitters read: the module, the carriers of its types, and how the user wants the code.</summary>
internal sealed class Emission
{
    private readonly Lazy<HashSet<string>> _exact;

    public Emission(AbiModule module, EmitStyle style)
    {
        (Module, Style, Carriers) = (module, style, new CarrierMap(module, style.Dialect.Vocabulary));
        _exact = new(() => ExactTypes(module, Carriers));
    }

    /// <summary>The module, with reasons and names.</summary>
    public AbiModule Module { get; }

    /// <summary>How the user wants the code.</summary>
    public EmitStyle Style { get; }

    /// <summary>The kind of C#.</summary>
    public Dialect Dialect => Style.Dialect;

    /// <summary>The C# types.</summary>
    public CarrierMap Carriers { get; }

    /// <summary>Whether some function takes or returns the record as each target has it.</summary>
    public bool PassesExactly(RecordDecl record) => _exact.Value.Contains(CSharpIdentifier.EscapePath(record.ManagedName));

    /// <summary>Whether what a call leaves in errno, or on Windows as the last error, is kept for <c>Marshal.GetLastPInvokeError</c>.</summary>
    public bool SetsLastError(FunctionDecl function) => Style.LastErrors.Any(pattern => pattern.IsMatch(function.Name));

    private static HashSet<string> ExactTypes(AbiModule module, CarrierMap carriers) => module.Decls
        .OfType<FunctionDecl>()
        .Where(function => function.Unsupported is null)
        .Select(carriers.Plan)
        .Where(plan => plan.Exact is not null)
        .SelectMany(plan => plan.Surface.Parameters.Append(plan.Surface.Return).OfType<Carrier>())
        .Where(carrier => carrier.NotByValue is not null)
        .Select(carrier => carrier.CSharp)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary><c>[NativeTypeName("…")]</c> with a space after it, or nothing where C and C# write the type alike.</summary>
    public static string NativeTypeName(string c, string csharp, string target = "") =>
        c == csharp ? "" : $"[{target}NativeTypeName({CSharpName.Literal(c)})] ";

    /// <summary>The C spelling of a type; on targets where it differs, that of the first.</summary>
    public static string Spelling<T>(PerTarget<T> type)
        where T : CType => type.First.ToString();
}

/// <summary>How the user wants the code.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="ClassName">The class that holds functions and constants.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Dialect">The kind of C#.</param>
/// <param name="Naming">How the names of parameters are made; all others stand in the module.</param>
internal sealed record EmitStyle(string Namespace, string ClassName, string Visibility, Dialect Dialect, NamingPolicy Naming)
{
    /// <summary>Patterns of the functions whose errno is kept.</summary>
    public IReadOnlyList<Glob> LastErrors { get; init; } = [];
}
