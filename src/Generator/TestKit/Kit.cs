using Interop.Abi.Model;
using Interop.Generator.Emit;
using Interop.Generator.Verify;

namespace Interop.Generator.TestKit;

/// <summary>A type with the functions that pass it by value, or the reason why there are none.</summary>
internal sealed record KitEntry(KitType Type, ByValue? Functions, string? WhyNot);

/// <summary>A constant that is compared.</summary>
/// <param name="Name">Its name in C.</param>
/// <param name="Targets">The targets that have it.</param>
/// <param name="C">The number in C, of type <c>int64_t</c>.</param>
/// <param name="CSharp">The same in C#.</param>
/// <param name="IsMacro">Whether a header may leave it undefined.</param>
/// <param name="IsEnum">Whether only 32 bits of it count.</param>
internal sealed record KitConstant(string Name, TargetSet Targets, string C, string CSharp, bool IsMacro, bool IsEnum);

/// <summary>A symbol that the library must export.</summary>
/// <param name="Symbol">The symbol, on the targets that have it.</param>
/// <param name="Variable">The C# expression of a variable; null for a function.</param>
internal sealed record KitSymbol(PerTarget<string> Symbol, string? Variable);

/// <summary>What a kit tests. The order is that of the headers, and the numbers of the probe follow from it.</summary>
internal sealed class Kit
{
    public Kit(AbiModule module, KitBindings bindings)
    {
        Bindings = bindings;
        Emission = new Emission(module, new EmitStyle(bindings.Namespace, bindings.ClassName ?? "NativeMethods", "internal", bindings.Dialect, Passes.Naming.NamingPolicy.None));
        Prefix = string.Concat(module.Library.Name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')) + "_testkit";
        if (char.IsAsciiDigit(Prefix[0]))
            Prefix = "_" + Prefix;
        Entries = KitTypes.Of(Emission).Select(Entry).ToList();
        Constants = KitConstants.Of(Emission);
        Symbols = KitSymbols.Of(Emission);
    }

    /// <summary>The user's code.</summary>
    public KitBindings Bindings { get; }

    /// <summary>The module, as the bindings have it.</summary>
    public Emission Emission { get; }

    /// <summary>The name of the probe's library, and what its symbols begin with.</summary>
    public string Prefix { get; }

    public IReadOnlyList<KitEntry> Entries { get; }

    public IReadOnlyList<KitConstant> Constants { get; }

    public IReadOnlyList<KitSymbol> Symbols { get; }

    /// <summary>The headers that the probe includes.</summary>
    public IReadOnlyList<string> Includes => Verifier.Includes(Emission.Module);

    private KitEntry Entry(KitType type, int index)
    {
        var (functions, why) = ByValue.Of(type, $"{Prefix}_{index}", Emission, Bindings);
        return new KitEntry(type, functions, why);
    }
}
