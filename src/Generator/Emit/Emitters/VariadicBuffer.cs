using Interop.Abi.Carriers;
using Interop.Generator.Emit.Dialects;

namespace Interop.Generator.Emit.Emitters;

/// <summary>Writes the memory in which WebAssembly looks for variable arguments.</summary>
/// <param name="parameters">The names of the method's parameters, which its locals must not have.</param>
/// <param name="syntax">The version of C#.</param>
internal sealed class VariadicBuffer(IReadOnlyList<string> parameters, ISyntax syntax)
{
    private const int Alignment = 8;

    /// <summary>The local that points to it.</summary>
    public string Name { get; } = Free("arguments", parameters);

    /// <summary>The statements that make and fill it. Nobody promises that stackalloc aligns to 8 bytes.</summary>
    public IEnumerable<string> Fill(BufferSlot slot, Signature signature, IReadOnlyList<string> values)
    {
        if (slot.Size == 0)
            yield break;
        var memory = Free("memory", parameters);
        yield return $"var {memory} = stackalloc byte[{slot.Size + Alignment - 1}];";
        yield return $"var {Name} = (byte*)((({syntax.Address}){memory} + {Alignment - 1}) & ~({syntax.Address}){Alignment - 1});";
        for (var i = 0; i < slot.Offsets.Count; i++)
            yield return $"*({signature.Parameters[slot.First + i].CSharp}*)({Name} + {slot.Offsets[i]}) = {values[slot.First + i]};";
    }

    private static string Free(string name, IReadOnlyList<string> taken)
    {
        while (taken.Contains(name))
            name += "_";
        return name;
    }
}
