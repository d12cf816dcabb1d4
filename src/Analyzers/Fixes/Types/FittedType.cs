using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>The type of a remedy as it can be written where it is needed.</summary>
/// <param name="Text">How it is written there.</param>
/// <param name="Symbol">The type.</param>
/// <param name="IsByReference">Whether the remedy says <c>ref</c>, <c>in</c> or <c>out</c> before it.</param>
internal sealed record FittedType(string Text, ITypeSymbol Symbol, bool IsByReference)
{
    private static readonly string[] Modifiers = ["ref ", "in ", "out "];

    /// <summary>The attributes that the remedy says, as a list in its brackets; empty for none.</summary>
    public string Attributes { get; init; } = "";

    /// <summary>The type as syntax.</summary>
    public TypeSyntax Syntax => Symbol.SpecialType == SpecialType.System_Void
        ? SyntaxFactory.PredefinedType(SyntaxFactory.Token(default, SyntaxKind.VoidKeyword, default))
        : SyntaxFactory.ParseTypeName(Text);

    /// <summary>
    /// The type of a remedy's text at a place, the best first: names that the code does not import are qualified, and pointers to types
    /// that it does not have are <c>void*</c>. Behind it comes <c>nint</c> for a pointer, where there can be none.
    /// </summary>
    public static IEnumerable<FittedType> Candidates(string text, RemedyContext context)
    {
        if (text.Length > 0 && text[0] == '[' && text.IndexOf(']') is var end and > 0)
        {
            if (Scoped(text.Substring(1, end - 1), context) is not { } attributes)
                yield break;
            foreach (var bare in Candidates(text.Substring(end + 1).TrimStart(), context))
                yield return bare with { Attributes = attributes };
            yield break;
        }
        var modifier = Modifiers.FirstOrDefault(one => text.StartsWith(one, StringComparison.Ordinal)) ?? "";
        if (text == "void")
            yield return new(text, context.Model.Compilation.GetSpecialType(SpecialType.System_Void), false);
        var type = SyntaxFactory.ParseTypeName(text.Substring(modifier.Length));
        if (type.ContainsDiagnostics || type.IsMissing || type.FullSpan.Length != text.Length - modifier.Length)
            yield break;
        var hasPointers = UnsafeContexts.Contain(context.Declaration);
        foreach (var style in hasPointers ? new[] { PointerStyle.Pointer, PointerStyle.Address } : [PointerStyle.Address])
        {
            if (new TypeWriter(context, style).Write(type)?.ToString() is { } written && TypeWriter.Bind(written, context) is { } symbol)
                yield return new(written, symbol, modifier.Length > 0);
        }
    }

    private static string? Scoped(string names, RemedyContext context)
    {
        var scoped = names.Split(',').Select(name => ScopedNames.Attribute(context.Model, context.Position, ScopedNames.InteropServices, name.Trim())).ToList();
        return scoped.Contains(null) ? null : $"[{string.Join(", ", scoped)}]";
    }

    /// <summary>The best of them, or null.</summary>
    public static FittedType? Of(string text, RemedyContext context) => Candidates(text, context).FirstOrDefault();
}
