using Interop.Abi.Carriers;
using Interop.Abi.Layout;
using Interop.Abi.Model;
using Interop.Generator.Emit;
using Interop.Generator.Verify;

namespace Interop.Generator.TestKit;

/// <summary>The constants of enumerations and the macros that the bindings have.</summary>
internal static class KitConstants
{
    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<KitConstant> Of(Emission emission) => emission.Module.Decls
        .Where(decl => decl.Unsupported is null)
        .SelectMany(decl => decl switch
        {
            EnumDecl @enum => OfEnum(@enum, emission),
            ConstantDecl constant when CNames.IsIdentifier(constant.Name) => OfMacro(constant, emission) is { } one ? [one] : [],
            _ => Enumerable.Empty<KitConstant>(),
        })
        .ToList();

    private static IEnumerable<KitConstant> OfEnum(EnumDecl decl, Emission emission)
    {
        var varying = emission.Carriers.Varying(decl);
        var is32 = decl.Underlying.Groups.All(group => group.Value is BuiltinKind.Int or BuiltinKind.UInt);
        foreach (var constant in decl.Constants.Where(constant => CNames.IsIdentifier(constant.Name)))
        {
            var isNamed = decl.Naming != RecordNaming.Place;
            var name = CSharpName.Escape(constant.ManagedName);
            var csharp = isNamed && (varying is not null || decl.Holds(constant)) ? $"{CSharpName.Escape(decl.ManagedName)}.{name}" : $"{CSharpName.Escape(emission.Style.ClassName)}.{name}";
            yield return new KitConstant(constant.Name, constant.Value.Targets, $"(int64_t)({constant.Name})", $"TestKitValues.Bits({csharp}{(isNamed && varying is not null ? ".Value" : "")})", false, is32);
        }
    }

    private static KitConstant? OfMacro(ConstantDecl decl, Emission emission)
    {
        var name = $"{CSharpName.Escape(emission.Style.ClassName)}.{CSharpName.Escape(decl.ManagedName)}";
        var (c, csharp) = decl.Value.First switch
        {
            IntegerConstant => ($"(int64_t)({decl.Name})", $"TestKitValues.Bits({name})"),
            FloatConstant => IsFloat(decl, emission) ? ($"kit_get_float((float)({decl.Name}))", $"TestKitValues.Real({name})") : ($"kit_get_float((double)({decl.Name}))", $"TestKitValues.Real({name})"),
            PointerConstant => ($"(int64_t)(uintptr_t)({decl.Name})", $"unchecked((long)(ulong)(void*){name})"),
            StringConstant when StringForms.IsBytes(decl.Value) => ($"kit_get_bytes({decl.Name}, sizeof({decl.Name}) - 1)", $"TestKitValues.Text({name})"),
            _ => (null, null),
        };
        return c is null ? null : new KitConstant(decl.Name, decl.Value.Targets, c, csharp!, true, false);
    }

    private static bool IsFloat(ConstantDecl decl, Emission emission) =>
        emission.Carriers.Scalars.Resolve(decl.Type.First, decl.Targets.Lowest) is { Class: ScalarClass.Floating, Size: 4 };
}
