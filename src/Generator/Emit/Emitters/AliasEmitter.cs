using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

/// <summary>A typedef is no type in C#: its uses carry its name. Only one of void gives pointers to it a type of their own.</summary>
internal static class AliasEmitter
{
    public static void Write(CodeWriter writer, AliasDecl decl, Emission emission)
    {
        if (decl.Type is { IsSame: true, First: BuiltinType { Kind: BuiltinKind.Void } })
            OpaqueEmitter.WriteHandle(writer, decl, "void", emission, "Opaque: use it by pointer.");
    }
}
