using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Reads imported functions from Roslyn's symbols into the managed model: what crosses, after marshalling.</summary>
internal sealed class ManagedReader(Compilation compilation)
{
    private readonly INamedTypeSymbol? _libraryImport = compilation.GetTypeByMetadataName("System.Runtime.InteropServices.LibraryImportAttribute");
    private readonly INamedTypeSymbol? _marshalAs = compilation.GetTypeByMetadataName("System.Runtime.InteropServices.MarshalAsAttribute");
    private readonly bool _isMarshallingDisabled = compilation.Assembly.GetAttributes()
        .Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.Runtime.CompilerServices.DisableRuntimeMarshallingAttribute");

    /// <summary>The function that a method imports, or null.</summary>
    public ManagedFunction? Read(IMethodSymbol method)
    {
        var (library, entryPoint, isLibraryImport) = Import(method);
        if (library is null)
            return null;
        return new ManagedFunction(
            library,
            entryPoint ?? method.Name,
            new ManagedSignature(
                method.ReturnsVoid ? ManagedValue.Void : Value("", method.ReturnType, method.RefKind, method.GetReturnTypeAttributes(), isLibraryImport),
                method.Parameters.Select(parameter => Value(parameter.Name, parameter.Type, parameter.RefKind, parameter.GetAttributes(), isLibraryImport)).ToEquatableArray()))
        {
            Targets = Targets(method),
        };
    }

    /// <summary>
    /// The targets on which alone the method is called, by an attribute <c>NativeOnly</c> of any namespace, as generated code has it where
    /// it calls another import on each target.
    /// </summary>
    private static EquatableArray<string> Targets(IMethodSymbol method) => method.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "NativeOnlyAttribute")
        .SelectMany(attribute => attribute.ConstructorArguments)
        .SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values : ImmutableArray.Create(argument))
        .Select(value => value.Value as string ?? "")
        .ToEquatableArray();

    private (string? Library, string? EntryPoint, bool IsLibraryImport) Import(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (_libraryImport is null || !SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _libraryImport))
                continue;
            var entryPoint = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "EntryPoint").Value.Value as string;
            return (attribute.ConstructorArguments.FirstOrDefault().Value as string, entryPoint, true);
        }
        return method.GetDllImportData() is { } data ? (data.ModuleName, data.EntryPointName, false) : default;
    }

    private ManagedValue Value(string name, ITypeSymbol type, RefKind refKind, IEnumerable<AttributeData> attributes, bool isLibraryImport)
    {
        var display = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (refKind != RefKind.None)
            return new ManagedValue(name, $"{refKind.ToString().ToLowerInvariant()} {display}", Primitive(PrimitiveKind.Pointer));
        var marshalAs = attributes
            .Where(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _marshalAs))
            .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
            .Select(value => value is null ? (UnmanagedType?)null : (UnmanagedType)Convert.ToInt32(value))
            .FirstOrDefault();
        return new ManagedValue(name, display, marshalAs is { } unmanaged ? Marshalled(unmanaged) : Unmarshalled(type, isLibraryImport));
    }

    private static ManagedType? Marshalled(UnmanagedType unmanaged) => unmanaged switch
    {
        UnmanagedType.I1 => Primitive(PrimitiveKind.SByte),
        UnmanagedType.U1 => Primitive(PrimitiveKind.Byte),
        UnmanagedType.I2 or UnmanagedType.VariantBool => Primitive(PrimitiveKind.Int16),
        UnmanagedType.U2 => Primitive(PrimitiveKind.UInt16),
        UnmanagedType.I4 or UnmanagedType.Bool or UnmanagedType.Error => Primitive(PrimitiveKind.Int32),
        UnmanagedType.U4 => Primitive(PrimitiveKind.UInt32),
        UnmanagedType.I8 => Primitive(PrimitiveKind.Int64),
        UnmanagedType.U8 => Primitive(PrimitiveKind.UInt64),
        UnmanagedType.R4 => Primitive(PrimitiveKind.Single),
        UnmanagedType.R8 => Primitive(PrimitiveKind.Double),
        UnmanagedType.SysInt => Primitive(PrimitiveKind.NInt),
        UnmanagedType.SysUInt => Primitive(PrimitiveKind.NUInt),
        UnmanagedType.LPArray or UnmanagedType.LPStr or UnmanagedType.LPWStr or UnmanagedType.LPTStr or UnmanagedType.FunctionPtr or UnmanagedType.LPStruct => Primitive(PrimitiveKind.Pointer),
        // LPUTF8Str has no name in netstandard2.0.
        (UnmanagedType)48 => Primitive(PrimitiveKind.Pointer),
        _ => null,
    };

    private ManagedType? Unmarshalled(ITypeSymbol type, bool isLibraryImport)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying })
            return Unmarshalled(underlying, isLibraryImport);
        if (type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Array or TypeKind.Delegate)
            return Primitive(PrimitiveKind.Pointer);
        return type.SpecialType switch
        {
            SpecialType.System_SByte => Primitive(PrimitiveKind.SByte),
            SpecialType.System_Byte => Primitive(PrimitiveKind.Byte),
            SpecialType.System_Int16 => Primitive(PrimitiveKind.Int16),
            SpecialType.System_UInt16 => Primitive(PrimitiveKind.UInt16),
            SpecialType.System_Int32 => Primitive(PrimitiveKind.Int32),
            SpecialType.System_UInt32 => Primitive(PrimitiveKind.UInt32),
            SpecialType.System_Int64 => Primitive(PrimitiveKind.Int64),
            SpecialType.System_UInt64 => Primitive(PrimitiveKind.UInt64),
            SpecialType.System_IntPtr => Primitive(PrimitiveKind.NInt),
            SpecialType.System_UIntPtr => Primitive(PrimitiveKind.NUInt),
            SpecialType.System_Single => Primitive(PrimitiveKind.Single),
            SpecialType.System_Double => Primitive(PrimitiveKind.Double),
            SpecialType.System_String => Primitive(PrimitiveKind.Pointer),
            // Four bytes by default under DllImport, one where marshalling is disabled; LibraryImport demands that it be said.
            SpecialType.System_Boolean when !isLibraryImport => Primitive(_isMarshallingDisabled ? PrimitiveKind.Byte : PrimitiveKind.Int32),
            _ => Named(type),
        };
    }

    private static ManagedType? Named(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() == "System.Runtime.InteropServices"
        ? type.Name switch
        {
            "CLong" => Primitive(PrimitiveKind.CLong),
            "CULong" => Primitive(PrimitiveKind.CULong),
            _ => null,
        }
        : null;

    private static ManagedPrimitive Primitive(PrimitiveKind kind) => new(kind);
}
