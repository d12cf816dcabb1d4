using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>How the runtime read a string that a function returned, so that the code can read it itself and leave it to C.</summary>
/// <param name="Method">The method of <c>Marshal</c>.</param>
/// <param name="IsNullable">Whether null was to be expected.</param>
internal sealed record StringReading(string Method, bool IsNullable)
{
    /// <summary>The reading of an import's result, or null if that is no string.</summary>
    public static StringReading? Of(IMethodSymbol import, SyntaxNode declaration, Compilation compilation)
    {
        if (import.ReturnType.SpecialType != SpecialType.System_String)
            return null;
        var spec = AttributeSyntaxes.Find(declaration, "MarshalAs", "return")?.ArgumentList?.Arguments.FirstOrDefault()?.Expression.ToString();
        var method = (spec is null ? Default(declaration) : Explicit(spec)) is var name && Has(compilation, name) ? name : "PtrToStringAnsi";
        return new(method, import.ReturnType.NullableAnnotation != NullableAnnotation.NotAnnotated);
    }

    /// <summary>The string at an address.</summary>
    public ExpressionSyntax? Read(ExpressionSyntax value, ITypeSymbol type, ValueConversion conversion, SemanticModel model, int position)
    {
        var address = model.Compilation.GetSpecialType(SpecialType.System_IntPtr);
        if (ScopedNames.Of(model, position, ScopedNames.InteropServices, "Marshal") is not { } marshal || conversion.Convert(value.WithoutTrivia(), type, address) is not { } argument)
            return null;
        return SyntaxFactory.ParseExpression($"{marshal}.{Method}({argument}){(IsNullable ? "" : "!")}").WithTriviaFrom(value);
    }

    private static string Explicit(string spec) => spec.Substring(spec.LastIndexOf('.') + 1) switch
    {
        "LPUTF8Str" => "PtrToStringUTF8",
        "LPWStr" => "PtrToStringUni",
        "BStr" => "PtrToStringBSTR",
        "LPTStr" => "PtrToStringAuto",
        _ => "PtrToStringAnsi",
    };

    private static string Default(SyntaxNode declaration)
    {
        var attribute = ImportSyntax.Attribute(declaration);
        var text = attribute is null ? null : (AttributeSyntaxes.Argument(attribute, "CharSet") ?? AttributeSyntaxes.Argument(attribute, "StringMarshalling"))?.ToString();
        return text?.Substring(text.LastIndexOf('.') + 1) switch
        {
            "Utf8" => "PtrToStringUTF8",
            "Unicode" or "Utf16" => "PtrToStringUni",
            "Auto" => "PtrToStringAuto",
            _ => "PtrToStringAnsi",
        };
    }

    private static bool Has(Compilation compilation, string method) =>
        compilation.GetTypeByMetadataName($"{ScopedNames.InteropServices}.Marshal")?.GetMembers(method).IsEmpty == false;
}
