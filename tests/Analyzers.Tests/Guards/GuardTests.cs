using Interop.Abi.Model;
using Interop.Abi.Targets;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests.Guards;

/// <summary>C# code that uses something on some targets alone, and those targets.</summary>
public abstract class GuardTests
{
    private static readonly EquatableArray<Target> Targets = KnownTargets.All.ToEquatableArray();

    /// <summary>
    /// Holds the targets on which <paramref name="name"/> is used against <paramref name="expected"/>: words that must all hold, a comma between
    /// alternatives. A word is the begin (<c>win-</c>) or end (<c>-arm64</c>) of a runtime identifier, a size of pointers in bits, or <c>all</c>; <c>!</c> negates it.
    /// </summary>
    protected static void Used(string name, string code, string expected, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, string native = "", params string[] otherFiles)
    {
        var compilation = Analysis.Compile([Usings + code, .. otherFiles.Select(file => Usings + file)]);
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(kind));
        Assert.Empty(Analysis.Errors(compilation));
        var symbol = compilation.GetSymbolsWithName(name).First();
        var narrowed = new Analyzers.Guards(compilation, Targets, default).Narrow(symbol, native.Length > 0 ? native : name, TargetSet.First(Targets.Count));
        Assert.Equal(
            Targets.Where(target => Is(target, expected)).Select(target => target.Rid),
            narrowed.Indices().Select(index => Targets[index].Rid));
    }

    private const string Usings = """
        using System;
        using System.Diagnostics;
        using System.IO;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using System.Runtime.Versioning;

        """;

    private static bool Is(Target target, string expected) => expected.Split(',').Any(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => word[0] == '!' ? !IsWord(target, word[1..]) : IsWord(target, word)));

    private static bool IsWord(Target target, string word) => word switch
    {
        "all" => true,
        "none" => false,
        "32" or "64" => target.Facts.PointerSize * 8 == int.Parse(word),
        "long64" => target.Facts.LongSize == 8,
        "big" => target.Facts.IsBigEndian,
        _ when word.StartsWith('-') => target.Rid.EndsWith(word, StringComparison.Ordinal),
        _ when word.EndsWith('-') => target.Rid.StartsWith(word, StringComparison.Ordinal),
        _ => target.Rid == word,
    };
}
