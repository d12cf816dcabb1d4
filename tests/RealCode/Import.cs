using Microsoft.CodeAnalysis;

namespace Interop.RealCode;

/// <summary>A method that imports a function.</summary>
/// <param name="Library">The library as the attribute has it.</param>
/// <param name="EntryPoint">C's name.</param>
/// <param name="Place">Where the method is.</param>
/// <param name="HasUnknownType">Whether a type in it is not known here, because its package is missing.</param>
internal sealed record Import(string Library, string EntryPoint, Location Place, bool HasUnknownType)
{
    /// <summary>What a method imports, or null.</summary>
    public static Import? Of(IMethodSymbol method)
    {
        var place = method.Locations.FirstOrDefault() ?? Location.None;
        var isUnknown = method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType).Any(type => type.TypeKind == TypeKind.Error);
        if (method.GetDllImportData() is { } data)
            return new Import(data.ModuleName ?? "", data.EntryPointName ?? method.Name, place, isUnknown);
        var attribute = method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "LibraryImportAttribute");
        if (attribute is null)
            return null;
        var entryPoint = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "EntryPoint").Value.Value as string;
        return new Import(attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "", entryPoint ?? method.Name, place, isUnknown);
    }
}
