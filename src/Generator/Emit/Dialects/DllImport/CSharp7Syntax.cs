using Interop.Abi.Model;

namespace Interop.Generator.Emit.Dialects.DllImport;

/// <summary>C# 7.3, which is the default for .NET Standard 2.0 and .NET Framework, and what Unity has since 2018.3.</summary>
internal sealed class CSharp7Syntax : ISyntax
{
    public string Getter => "get";

    public string Self => "ref this";

    public string Offset => "long";

    public string Address => "ulong";

    public string FloatBits => "NativeStorage";

    public string? NoReturn => null;

    // .NET Standard 2.0 has no SupportedOSPlatform; the analyzers at least shall know where an import is.
    public void WriteOnly(CodeWriter writer, Decl decl, IReadOnlyList<string> systems, IEnumerable<string> rids)
    {
        if (decl is FunctionDecl)
            writer.Line($"[NativeOnly({string.Join(", ", rids.Select(CSharpName.Literal))})]");
    }

    // Nullable annotations are off in generated code that does not turn them on, and C# 7.3 does not know the directive.
    public string File(IEnumerable<string> comments, string nameSpace, string code) => $$"""
        {{string.Join('\n', comments)}}
        #pragma warning disable CS0108, CS0169, CS0612, CS0618, CS0649, CS1570, CS1572, CS1573, CS1587, CS1591, CS8981

        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;

        namespace {{nameSpace}}
        {
        {{Indented(code.TrimEnd('\n'))}}
        }

        """;

    /// <summary>As a chain of conditions, because C# 7.3 has no switch in an expression. Each value has the type, because none is inferred.</summary>
    public void WriteChoice(CodeWriter writer, Choice choice)
    {
        writer.Line(choice.Head);
        foreach (var (labels, value) in choice.Cases)
            writer.Line($"    {string.Join(" || ", labels.Select(label => $"{choice.Subject} == {label}"))} ? ({choice.Type})({value}) :");
        writer.Line($"    {choice.Otherwise};");
    }

    public void OpenCase(CodeWriter writer, IReadOnlyList<string> labels)
    {
        foreach (var label in labels.SkipLast(1))
            writer.Line($"case {label}:");
        writer.Open($"case {labels[^1]}:");
    }

    private static string Indented(string code) => string.Join('\n', code.Split('\n').Select(line => line.Length == 0 ? "" : "    " + line));
}
