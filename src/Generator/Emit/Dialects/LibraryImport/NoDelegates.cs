using Interop.Abi.Model;
using Interop.Generator.Emit.Emitters.Records;

namespace Interop.Generator.Emit.Dialects.LibraryImport;

/// <summary>Function pointers say their signature themselves.</summary>
internal sealed class NoDelegates : IDelegateWriter
{
    public bool Declares(AliasDecl alias) => false;

    public void WriteAlias(CodeWriter writer, AliasDecl alias, Emission emission)
    {
    }

    public void WriteParameters(CodeWriter writer, FunctionDecl function, IReadOnlyList<string> names, Emission emission)
    {
    }

    public void WriteMember(CodeWriter writer, Field field, string name, RecordScope scope)
    {
    }
}
