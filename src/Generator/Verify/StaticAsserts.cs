using System.Globalization;
using System.Text;
using Interop.Abi.Model;

namespace Interop.Generator.Verify;

/// <summary>
/// Writes what a module says of one target as C that compiles only where it is true: sizes, alignments, offsets, values of constants
/// and types of functions, each as a <c>_Static_assert</c>. The C compiler is the judge. Only the library's own declarations are asked
/// about: the C library's are each system's own business.
/// </summary>
internal static class StaticAsserts
{
    /// <summary>The asserts, to stand after the includes of the library's headers.</summary>
    /// <param name="module">The module.</param>
    /// <param name="target">The index of the target.</param>
    public static string Write(AbiModule module, int target)
    {
        var text = new StringBuilder();
        var writer = new Writer(text, module, target);
        foreach (var decl in module.Decls.Where(decl => decl.Origin == Origin.Own && decl.Targets.Contains(target)))
            decl.Accept(writer);
        return text.ToString();
    }

    private sealed class Writer(StringBuilder text, AbiModule module, int target) : IDeclVisitor<bool>
    {
        private readonly CNames _names = new(module);

        public bool Visit(FunctionDecl decl)
        {
            // An overload of a variadic function is none to C, and a macro has no type.
            if (decl.Overload is not null || decl.IsMacro)
                return false;
            var type = decl.Type[target];
            // A prototype without parameters may be an old-style one, which is compatible with any.
            return Assert($"__builtin_types_compatible_p(__typeof__({decl.Name}), {CNames.Spell(type)})", $"type of {decl.Name}", IsExpressible(type));
        }

        public bool Visit(RecordDecl decl)
        {
            if (!decl.Layout.TryGet(target, out var layout) || _names.Record(decl) is not { } name)
                return false;
            Assert($"sizeof({name}) == {layout!.Size}", $"size of {decl.Id}");
            Assert($"_Alignof({name}) == {layout.Alignment}", $"alignment of {decl.Id}");
            var fields = decl.Fields[target];
            for (var i = 0; i < fields.Count; i++)
            {
                if (fields[i].Name.Length > 0 && fields[i].BitWidth is null)
                    Assert($"__builtin_offsetof({name}, {fields[i].Name}) == {layout.Offsets[i] / 8}", $"offset of {fields[i].Name} in {decl.Id}");
            }
            return true;
        }

        public bool Visit(OpaqueDecl decl) => false;

        public bool Visit(EnumDecl decl)
        {
            if (decl.Naming != RecordNaming.Place && decl.Constants.Count > 0)
            {
                Assert($"sizeof({decl.Id}) == sizeof({BuiltinTypes.Name(decl.Underlying[target])})", $"width of {decl.Id}");
            }
            foreach (var constant in decl.Constants)
            {
                if (constant.Value.TryGet(target, out var value))
                    Assert($"{constant.Name} == {Number(value)}", $"value of {constant.Name}");
            }
            return true;
        }

        public bool Visit(AliasDecl decl)
        {
            var type = decl.Type[target];
            // Compilers disagree on names (gcc's wchar_t on x86 is long, clang's int) where they agree on widths.
            return type is BuiltinType { Kind: not BuiltinKind.Void } builtin
                ? Assert($"sizeof({decl.Name}) == sizeof({BuiltinTypes.Name(builtin.Kind)}) && (({decl.Name})-1 < 0) == (({BuiltinTypes.Name(builtin.Kind)})-1 < 0)", $"width and sign of {decl.Name}")
                : Assert($"__builtin_types_compatible_p({decl.Name}, {CNames.Spell(type)})", $"type of {decl.Name}", IsExpressible(type));
        }

        public bool Visit(VariableDecl decl)
        {
            var type = decl.Type[target];
            return Assert($"__builtin_types_compatible_p(__typeof__({decl.Name}), {CNames.Spell(type)})", $"type of {decl.Name}", IsExpressible(type));
        }

        public bool Visit(ConstantDecl decl) => decl.Value.TryGet(target, out var value) && value switch
        {
            IntegerConstant integer => Assert($"({decl.Name}) == {Number(integer.Integer)}", $"value of {decl.Name}"),
            FloatConstant number => Assert(Equal(decl.Name, number.Value), $"value of {decl.Name}"),
            StringConstant literal => Assert($"sizeof({decl.Name}) / sizeof(({decl.Name})[0]) == {literal.Units.Count + 1}", $"length of {decl.Name}"),
            _ => false,
        };

        public bool Visit(MacroDecl decl) => false;

        private static string Equal(string name, double value) => double.IsNaN(value)
            ? $"({name}) != ({name})"
            : double.IsInfinity(value)
                ? $"({name}) == {(value < 0 ? "-" : "")}__builtin_inf()"
                // A double that was rounded from a long double need not be equal to it, but is when it is rounded too.
                : $"(double)({name}) == {value.ToString("R", CultureInfo.InvariantCulture)}";

        private static string Number(IntegerValue value) => value switch
        {
            { IsUnsigned: true } => $"{value}ULL",
            { Bits: long.MinValue } => "(-9223372036854775807LL - 1)",
            _ => $"{value}LL",
        };

        private bool IsExpressible(CType type) => _names.IsExpressible(type);

        private bool Assert(string condition, string what, bool isExpressible = true)
        {
            if (isExpressible)
                text.Append("_Static_assert(").Append(condition).Append(", \"").Append(what).Append("\");\n");
            return isExpressible;
        }
    }
}
