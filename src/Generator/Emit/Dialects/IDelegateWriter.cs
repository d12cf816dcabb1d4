using Interop.Abi.Model;
using Interop.Generator.Emit.Emitters.Records;

namespace Interop.Generator.Emit.Dialects;

/// <summary>Writes the delegates of C's function types, where pointers to functions are no types of C# themselves.</summary>
internal interface IDelegateWriter
{
    /// <summary>Whether a typedef is a delegate, so that it needs a name.</summary>
    bool Declares(AliasDecl alias);

    /// <summary>Writes the delegate that a typedef is, if it is one.</summary>
    void WriteAlias(CodeWriter writer, AliasDecl alias, Emission emission);

    /// <summary>Writes the delegates of function types without a name in a function's signature.</summary>
    void WriteParameters(CodeWriter writer, FunctionDecl function, IReadOnlyList<string> names, Emission emission);

    /// <summary>Writes the delegate of a member whose function type has no name.</summary>
    void WriteMember(CodeWriter writer, Field field, string name, RecordScope scope);
}
