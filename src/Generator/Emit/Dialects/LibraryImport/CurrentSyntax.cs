using Interop.Abi.Model;

namespace Interop.Generator.Emit.Dialects.LibraryImport;

/// <summary>Today's C#.</summary>
internal sealed class CurrentSyntax : ISyntax
{
    public string Getter => "readonly get";

    public string Self => "in this";

    public string Offset => "nint";

    public string Address => "nuint";

    public string FloatBits => "BitConverter";

    public string NoReturn => "[DoesNotReturn]";

    public void WriteOnly(CodeWriter writer, Decl decl, IReadOnlyList<string> systems, IEnumerable<string> rids)
    {
        foreach (var system in systems)
            writer.Line($"[SupportedOSPlatform(\"{system}\")]");
    }

    public string File(IEnumerable<string> comments, string nameSpace, string code) => $"""
        {string.Join('\n', comments)}
        #nullable enable
        #pragma warning disable CS0108, CS0169, CS0612, CS0618, CS0649, CS1570, CS1572, CS1573, CS1587, CS1591, CS8981, CS9181

        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using System.Runtime.Versioning;

        namespace {nameSpace};

        {code.TrimEnd('\n')}

        """;

    public void WriteChoice(CodeWriter writer, Choice choice)
    {
        writer.Open($"{choice.Head} {choice.Subject} switch");
        foreach (var (labels, value) in choice.Cases)
            writer.Line($"{string.Join(" or ", labels)} => {value},");
        writer.Line($"_ => {choice.Otherwise},");
        writer.Close(";");
    }

    public void OpenCase(CodeWriter writer, IReadOnlyList<string> labels) => writer.Open($"case {string.Join(" or ", labels)}:");
}
