using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;
using CallingConvention = System.Runtime.InteropServices.CallingConvention;

namespace Interop.Analyzers;

/// <summary>Reads what crosses in calls: of imports, of methods that native code calls, of delegates and of function pointers.</summary>
internal sealed class SignatureReader(ManagedReader reader, Compilation compilation)
{
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _disabled = new(SymbolEqualityComparer.Default);

    /// <summary>The mode where the runtime calls: the assembly that declares an import or delegate chooses it.</summary>
    public Boundary Runtime(IAssemblySymbol? assembly, ManagedEncoding text)
    {
        var isDisabled = assembly is not null && _disabled.GetOrAdd(assembly, static assembly =>
            Attributes.Find(assembly.GetAttributes(), Namespaces.CompilerServices, "DisableRuntimeMarshallingAttribute") is not null);
        return isDisabled ? new Boundary(MarshallingMode.Disabled, null) : new Boundary(MarshallingMode.Runtime, text);
    }

    /// <summary>A method with UnmanagedCallersOnly, to which values come as they are.</summary>
    public ManagedSignature? OfCallback(IMethodSymbol method) =>
        Attributes.Find(method.GetAttributes(), Namespaces.InteropServices, "UnmanagedCallersOnlyAttribute") is { } attribute
            ? Of(method, new Boundary(MarshallingMode.Disabled, null), ConventionReader.OfTypes(attribute), ReadDepth.Declaration)
            : null;

    /// <summary>A delegate. Its characters and strings are Ansi where UnmanagedFunctionPointer says nothing else, whatever DefaultCharSet says.</summary>
    public ManagedSignature? Of(INamedTypeSymbol type, ReadDepth depth)
    {
        if (type.DelegateInvokeMethod is not { } method)
            return null;
        var attribute = Attributes.Find(type.GetAttributes(), Namespaces.InteropServices, "UnmanagedFunctionPointerAttribute");
        var text = Encodings.Of((CharSet)(attribute?.Integer("CharSet") ?? (int)CharSet.Ansi));
        var convention = ConventionReader.Of((CallingConvention)(attribute?.Integer(0) ?? (int)CallingConvention.Winapi));
        return Of(method, Runtime(type.ContainingAssembly, text), convention, depth);
    }

    /// <summary>A <c>delegate* unmanaged</c>, which the code that is compiled calls; null for a managed one.</summary>
    public ManagedSignature? Of(IFunctionPointerTypeSymbol type, ReadDepth depth) => ConventionReader.Of(type.Signature) is { } convention
        ? Of(type.Signature, Runtime(compilation.Assembly, ManagedEncoding.Ansi), convention, depth)
        : null;

    /// <summary>A method across a boundary.</summary>
    public ManagedSignature Of(IMethodSymbol method, Boundary boundary, ManagedConvention convention, ReadDepth depth) => new(
        method.ReturnsVoid ? ManagedValue.Void : Value(Result(method), boundary, depth),
        method.Parameters.Select(parameter => Value(Parameter(parameter), boundary, depth)).ToEquatableArray())
    {
        Convention = convention,
        IsVariadic = method.IsVararg,
    };

    /// <summary>A parameter or result across a boundary.</summary>
    public ManagedValue Value(DeclaredValue value, Boundary boundary, ReadDepth depth)
    {
        var rules = reader.Rules(boundary.Mode);
        var use = new TypeUse(value.Type, value.Spec, boundary.Text, depth);
        var crossing = value.RefKind == RefKind.None ? rules.Read(use) : new ManagedPointer(rules.Pointee(use), Form(value.RefKind));
        return new ManagedValue(value.Name, reader.Names.Display(value.Type, value.RefKind), crossing) { NativeTypeName = NativeTypeNames.Of(value.Attributes) };
    }

    private DeclaredValue Result(IMethodSymbol method)
    {
        var attributes = method.GetReturnTypeAttributes();
        return new DeclaredValue("", method.ReturnType, method.RefKind, attributes, reader.Specs.OfReturn(method, attributes));
    }

    private DeclaredValue Parameter(IParameterSymbol parameter)
    {
        var attributes = parameter.GetAttributes();
        return new DeclaredValue(parameter.Name, parameter.Type, parameter.RefKind, attributes, reader.Specs.Of(parameter, attributes));
    }

    private static PointerForm Form(RefKind refKind) => refKind switch
    {
        RefKind.Ref => PointerForm.Ref,
        RefKind.Out => PointerForm.Out,
        _ => PointerForm.In,
    };
}
