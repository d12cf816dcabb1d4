using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Passes;

/// <summary>
/// Gives every declaration that cannot be bound its reason. The carriers of types follow what they are made of, so that a reason travels
/// to all that depends on it: a record to the functions that take it by value. A pointer to it can always be passed.
/// <list type="bullet">
/// <item>static and inline functions without a shim, variadic functions without overloads, overloads that .NET cannot call, conventions that .NET lacks</item>
/// <item>functions and records that hold by value what has no carrier</item>
/// <item>records whose layout no single C# struct has</item>
/// <item>static and thread-local variables, and those whose type has no carrier</item>
/// <item>function-like macros, macros that are no constants</item>
/// </list>
/// Must come after Select, so that only what is wanted is reported, and before ChooseNames, which names only what is emitted.
/// </summary>
internal static class MarkUnsupported
{
    /// <summary>Marks them.</summary>
    /// <param name="module">The module.</param>
    /// <param name="vocabulary">The C# types that there are.</param>
    public static AbiModule Run(AbiModule module, Vocabulary vocabulary)
    {
        var reasons = new Reasons(module, new CarrierMap(module, vocabulary));
        return module with { Decls = module.Decls.Map(decl => decl.Unsupported is null ? decl with { Unsupported = decl.Accept(reasons) } : decl) };
    }

    private sealed class Reasons(AbiModule module, CarrierMap carriers) : IDeclVisitor<Unsupported?>
    {
        public Unsupported? Visit(FunctionDecl decl)
        {
            if (decl.IsInline && decl.Shim is null)
                return new Unsupported(UnsupportedKind.Inline, $"is static or inline, so that no library exports it (--shim {decl.Name} makes a C shim for it)");
            if (decl.IsVariadic)
                return VariadicReasons.Of(decl, module);
            var plan = carriers.Plan(decl);
            return plan.Surface.Why ?? (decl.Overload is null ? null : VariadicReasons.Of(decl, plan, module, carriers));
        }

        public Unsupported? Visit(RecordDecl decl) => carriers.Plan(decl).Why;

        public Unsupported? Visit(OpaqueDecl decl) => null;

        public Unsupported? Visit(EnumDecl decl) => carriers.Varying(decl) is null ? (EnumCarriers.Underlying(decl, decl.Targets, carriers) as NoCarrier)?.Why : null;

        public Unsupported? Visit(AliasDecl decl) => null;

        public Unsupported? Visit(VariableDecl decl) => (VariableForms.Of(decl, carriers) as NotReached)?.Why;

        public Unsupported? Visit(ConstantDecl decl)
        {
            var values = decl.Value.Groups.Select(group => group.Value).ToList();
            if (values.Select(value => value.GetType()).Distinct().Count() > 1)
                return new Unsupported(UnsupportedKind.TargetDependentType, "is a number here and something else there");
            return values[0] switch
            {
                StringConstant when !StringForms.IsBytes(decl.Value) && StringForms.Text(decl.Value, carriers.Source) is null =>
                    new Unsupported(UnsupportedKind.Scalar, "is a string of code units that are no characters"),
                PointerConstant when decl.Type.Groups.Select(group => carriers.Value(group.Value, group.Targets)).Distinct().Count() > 1 =>
                    new Unsupported(UnsupportedKind.TargetDependentType, "is a pointer of another type on other targets"),
                _ => null,
            };
        }

        public Unsupported? Visit(MacroDecl decl) => decl.IsFunctionLike
            ? new Unsupported(UnsupportedKind.FunctionLikeMacro, "is a macro with parameters")
            : new Unsupported(UnsupportedKind.Macro, "is a macro, but no constant");
    }
}
