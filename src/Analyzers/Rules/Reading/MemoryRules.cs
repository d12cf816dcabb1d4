using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// Memory as C# has it, where nothing is marshalled and <c>MarshalAs</c> says nothing: a <c>bool</c> is one byte, a <c>char</c> two, and no
/// reference may cross (docs: native-interop/disabled-marshalling).
/// </summary>
internal sealed class MemoryRules(ManagedReader reader) : TypeRules(reader)
{
    protected override StructView ViewOf(INamedTypeSymbol type) => StructView.Memory;

    protected override ManagedType? Bool(in TypeUse use) => new ManagedBool(1);

    protected override ManagedType? Char(in TypeUse use) => new ManagedChar(2);
}
