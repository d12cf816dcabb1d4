using Interop.Abi.Model;

namespace Interop.Generator.Emit.Dialects.LibraryImport;

/// <summary>Function pointers say their signature themselves.</summary>
internal sealed class NoDelegates : IDelegateWriter
{
    public bool Declares(AliasDecl alias) => false;

    public void WriteAlias(CodeWriter writer, AliasDecl alias, Emission emission)
    {
    }

    public void WriteUnnamed(CodeWriter writer, PerTarget<CType> type, string name, Emission emission)
    {
    }
}
