using Interop.Abi.Model;

namespace Interop.Generator.Emit.Dialects;

/// <summary>Writes the delegates of C's function types, where pointers to functions are no types of C# themselves.</summary>
internal interface IDelegateWriter
{
    /// <summary>Whether a typedef is a delegate, so that it needs a name.</summary>
    bool Declares(AliasDecl alias);

    /// <summary>Writes the delegate that a typedef is, if it is one.</summary>
    void WriteAlias(CodeWriter writer, AliasDecl alias, Emission emission);

    /// <summary>Writes the delegate of a pointer to a function without a name, or of an array of such; nothing for any other type.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="type">The type of what is <paramref name="name"/>d.</param>
    /// <param name="name">The C# name of the member, parameter or variable.</param>
    /// <param name="emission">The emission.</param>
    void WriteUnnamed(CodeWriter writer, PerTarget<CType> type, string name, Emission emission);
}
