using System.Text;
using Interop.Abi.Model;
using Interop.Generator.Verify.Facts;

namespace Interop.Generator.Verify;

/// <summary>
/// What a module says of one target as C that compiles only where it is true. The C compiler is the judge.
/// </summary>
internal static class StaticAsserts
{
    /// <summary>The assertions of the library's own declarations, to stand after the includes of its headers.</summary>
    /// <param name="module">The module.</param>
    /// <param name="target">The index of the target.</param>
    public static string Write(AbiModule module, int target)
    {
        var text = new StringBuilder(ObjectBytes.Prelude);
        var own = FactWriter.Write(module, target).Facts.Where(fact => fact.Decl is { Origin: Origin.Own });
        foreach (var (number, fact) in own.Index())
            text.Append(fact.Guard.Before).Append(fact.Ask(number)).Append('\n').Append(fact.Guard.Behind);
        return text.ToString();
    }
}
