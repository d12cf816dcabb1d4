using System.Collections.Immutable;
using System.Reflection;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;
using CallingConvention = System.Runtime.InteropServices.CallingConvention;

namespace Interop.Analyzers;

/// <summary>Reads methods that import a native function.</summary>
internal sealed class ImportReader(ManagedReader reader)
{
    private const int CustomStrings = 0;
    private const int Utf8Strings = 1;

    /// <summary>The import, or null where the method is none.</summary>
    public ManagedFunction? Read(IMethodSymbol method)
    {
        if (LibraryImport(method) is { } attribute)
            return OfLibraryImport(method, attribute);
        return method.GetDllImportData() is { ModuleName: { } library } data && !IsGenerated(method) ? OfDllImport(method, library, data) : null;
    }

    private static AttributeData? LibraryImport(IMethodSymbol method) =>
        Attributes.Find(method.GetAttributes(), Namespaces.InteropServices, "LibraryImportAttribute");

    /// <summary>The import that LibraryImport generates inside a method is that method.</summary>
    private static bool IsGenerated(IMethodSymbol method) => method.ContainingSymbol is IMethodSymbol outer && LibraryImport(outer.PartialDefinitionPart ?? outer) is not null;

    private ManagedFunction? OfLibraryImport(IMethodSymbol method, AttributeData attribute)
    {
        if (attribute.Argument(0) is not string library)
            return null;
        var boundary = new Boundary(MarshallingMode.Source, Strings(attribute));
        return Import(method, library, attribute.Argument("EntryPoint") as string) with
        {
            Signature = reader.Signatures.Of(method, boundary, ConventionReader.OfTypes(CallConv(method)), ReadDepth.Declaration),
        };
    }

    private ManagedFunction OfDllImport(IMethodSymbol method, string library, DllImportData data)
    {
        var text = Encodings.Of(data.CharacterSet);
        var boundary = reader.Signatures.Runtime(method.ContainingAssembly, text);
        var convention = data.CallingConvention == CallingConvention.Winapi
            ? ConventionReader.OfTypes(CallConv(method))
            : ConventionReader.Of(data.CallingConvention);
        var signature = reader.Signatures.Of(method, boundary, convention, ReadDepth.Declaration);
        if ((method.MethodImplementationFlags & MethodImplAttributes.PreserveSig) == 0)
            signature = HResult.Of(signature, reader.Value("result", method.ReturnType, RefKind.Out, method.GetReturnTypeAttributes(), boundary));
        return Import(method, library, data.EntryPointName) with
        {
            Signature = signature,
            Search = Search(data.ExactSpelling, text),
        };
    }

    private static ManagedFunction Import(IMethodSymbol method, string library, string? entryPoint) =>
        new(library, string.IsNullOrEmpty(entryPoint) ? method.Name : entryPoint!, new ManagedSignature(ManagedValue.Void, default))
        {
            Name = method.Name,
            Targets = Targets(method),
        };

    private static AttributeData? CallConv(IMethodSymbol method) =>
        Attributes.Find(method.GetAttributes(), Namespaces.InteropServices, "UnmanagedCallConvAttribute");

    // On Windows, where alone names are tried, CharSet.Auto is Unicode.
    private static SymbolSearch Search(bool isExact, ManagedEncoding text) => isExact
        ? SymbolSearch.Exact
        : text == ManagedEncoding.Ansi ? SymbolSearch.Ansi : SymbolSearch.Unicode;

    private static ManagedEncoding? Strings(AttributeData attribute)
    {
        if (attribute.Argument("StringMarshallingCustomType") is INamedTypeSymbol marshaller)
            return Encodings.Of(marshaller);
        return attribute.Integer("StringMarshalling") switch
        {
            null => null,
            CustomStrings => ManagedEncoding.Custom,
            Utf8Strings => ManagedEncoding.Utf8,
            _ => ManagedEncoding.Utf16,
        };
    }

    /// <summary>
    /// The targets on which alone the method is called, by an attribute <c>NativeOnly</c> of any namespace, as generated code has it where
    /// it calls another import on each target.
    /// </summary>
    private static EquatableArray<string> Targets(IMethodSymbol method) => method.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "NativeOnlyAttribute")
        .SelectMany(attribute => attribute.ConstructorArguments)
        .SelectMany(argument => argument is { Kind: TypedConstantKind.Array, IsNull: false } ? argument.Values : ImmutableArray.Create(argument))
        .Select(value => Attributes.Value(value) as string ?? "")
        .ToEquatableArray();
}
