using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Names the calling convention, each way of declaring a call in its own words.</summary>
internal sealed class ConventionEdit : IRemedyEdit
{
    private const string CallConv = "UnmanagedCallConv";
    private const string CallersOnly = "UnmanagedCallersOnly";
    private const string Pointer = "UnmanagedFunctionPointer";

    private static readonly string[] TypesOfConventions = ["CallConvCdecl", "CallConvStdcall", "CallConvThiscall", "CallConvFastcall"];

    /// <inheritdoc/>
    public async Task<string?> PlanAsync(RemedyContext context, SolutionEdits edits, CancellationToken cancellation)
    {
        if (!Enum.TryParse<ManagedConvention>(context.Note.Text, out var convention) || Change(context, convention) is null)
            return null;
        foreach (var linked in await LinkedAsync(context, cancellation).ConfigureAwait(false))
        {
            if (linked is null || Change(linked, convention) is not { } change)
                return null;
            edits.Of(linked.Document).Change(linked.Declaration, change);
        }
        return convention == ManagedConvention.PlatformDefault ? "Call by the platform's convention" : $"Call by the {convention.ToString().ToLowerInvariant()} convention";
    }

    /// <summary>The declaration, and what has to have the same convention; among them null where not all of that is known.</summary>
    private static async Task<IEnumerable<RemedyContext?>> LinkedAsync(RemedyContext context, CancellationToken cancellation)
    {
        if (context.Declaration is not FunctionPointerTypeSyntax && AttributeSyntaxes.Find(context.Declaration, CallersOnly) is null)
            return [context];
        var links = await new ConventionLinks(context.Document.Project.Solution, cancellation).FindAsync(context.Document, context.Model, context.Declaration).ConfigureAwait(false);
        if (links is null)
            return new RemedyContext?[] { null };
        return links.Select(link => context with { Document = link.Document, Model = link.Model, Declaration = link.Node });
    }

    private static Func<SyntaxNode, SyntaxNode>? Change(RemedyContext context, ManagedConvention convention) => context.Declaration switch
    {
        FunctionPointerTypeSyntax => FunctionPointer(convention),
        DelegateDeclarationSyntax => Delegate(context, convention),
        MethodDeclarationSyntax or LocalFunctionStatementSyntax when AttributeSyntaxes.Find(context.Declaration, CallersOnly) is not null => Types(context, CallersOnly, convention),
        MethodDeclarationSyntax or LocalFunctionStatementSyntax when AttributeSyntaxes.Find(context.Declaration, CallConv) is not null
            || AttributeSyntaxes.Find(context.Declaration, ImportSyntax.Library) is not null => Types(context, CallConv, convention),
        MethodDeclarationSyntax or LocalFunctionStatementSyntax when AttributeSyntaxes.Find(context.Declaration, ImportSyntax.Dll) is not null => Import(context, convention),
        _ => null,
    };

    private static string Member(ManagedConvention convention) => convention switch
    {
        ManagedConvention.PlatformDefault => "Winapi",
        ManagedConvention.Stdcall => "StdCall",
        ManagedConvention.Thiscall => "ThisCall",
        ManagedConvention.Fastcall => "FastCall",
        _ => "Cdecl",
    };

    private static Func<SyntaxNode, SyntaxNode>? Import(RemedyContext context, ManagedConvention convention) => convention == ManagedConvention.PlatformDefault
        ? node => AttributeSyntaxes.Change(node, ImportSyntax.Dll, import => AttributeSyntaxes.Unset(import, "CallingConvention"))
        : Enumeration(context) is { } name
            ? node => AttributeSyntaxes.Change(node, ImportSyntax.Dll, import => AttributeSyntaxes.Set(import, "CallingConvention", $"{name}.{Member(convention)}"))
            : null;

    private static Func<SyntaxNode, SyntaxNode>? Delegate(RemedyContext context, ManagedConvention convention)
    {
        if (Enumeration(context) is not { } name || ScopedNames.Attribute(context.Model, context.Position, ScopedNames.InteropServices, Pointer) is not { } attribute)
            return null;
        var value = $"{name}.{Member(convention)}";
        return node => AttributeSyntaxes.Find(node, Pointer) is null
            ? AttributeSyntaxes.Add(node, $"[{attribute}({value})]")
            : AttributeSyntaxes.Change(node, Pointer, one => AttributeSyntaxes.SetFirst(one, value));
    }

    private static string? Enumeration(RemedyContext context) => ScopedNames.Of(context.Model, context.Position, ScopedNames.InteropServices, "CallingConvention");

    private static Func<SyntaxNode, SyntaxNode>? Types(RemedyContext context, string attribute, ManagedConvention convention)
    {
        var existing = AttributeSyntaxes.Find(context.Declaration, attribute);
        var others = existing is null ? [] : Others(existing);
        if (convention == ManagedConvention.PlatformDefault && others.Count == 0 && attribute == CallConv)
            return node => AttributeSyntaxes.Remove(node, attribute);
        var types = others;
        if (convention != ManagedConvention.PlatformDefault)
        {
            if (ScopedNames.Of(context.Model, context.Position, ScopedNames.CompilerServices, $"CallConv{convention}") is not { } type)
                return null;
            types = [$"typeof({type})", .. others];
        }
        if (ScopedNames.Attribute(context.Model, context.Position, ScopedNames.InteropServices, attribute) is not { } name)
            return null;
        // A collection expression, which Roslyn 4.5 has no class for.
        var isCollection = existing is not null && AttributeSyntaxes.Argument(existing, "CallConvs")?.GetFirstToken().IsKind(SyntaxKind.OpenBracketToken) == true;
        var value = isCollection ? $"[{string.Join(", ", types)}]" : $"new[] {{ {string.Join(", ", types)} }}";
        return node => AttributeSyntaxes.Find(node, attribute) is null
            ? AttributeSyntaxes.Add(node, $"[{name}(CallConvs = {value})]")
            : AttributeSyntaxes.Change(node, attribute, one => types.Count == 0 ? AttributeSyntaxes.Unset(one, "CallConvs") : AttributeSyntaxes.Set(one, "CallConvs", value));
    }

    /// <summary>What is listed beside the convention itself: <c>CallConvSuppressGCTransition</c>.</summary>
    private static List<string> Others(AttributeSyntax attribute) => AttributeSyntaxes.Argument(attribute, "CallConvs") is not { } value ? [] : value.DescendantNodes()
        .OfType<TypeOfExpressionSyntax>()
        .Where(type => !TypesOfConventions.Any(one => type.Type.ToString().EndsWith(one, StringComparison.Ordinal)))
        .Select(type => type.ToString())
        .ToList();

    private static Func<SyntaxNode, SyntaxNode> FunctionPointer(ManagedConvention convention) => node =>
    {
        var pointer = (FunctionPointerTypeSyntax)node;
        var others = pointer.CallingConvention?.UnmanagedCallingConventionList?.CallingConventions.Select(one => one.Name.ValueText)
            .Where(one => !TypesOfConventions.Contains("CallConv" + one)) ?? [];
        var names = convention == ManagedConvention.PlatformDefault ? others : others.Prepend(convention.ToString());
        var text = names.Any() ? $"unmanaged[{string.Join(", ", names)}]" : "unmanaged";
        var parsed = (FunctionPointerTypeSyntax)SyntaxFactory.ParseTypeName($"delegate* {text}<void>");
        return pointer.WithCallingConvention(parsed.CallingConvention).WithAsteriskToken(parsed.AsteriskToken);
    };
}
