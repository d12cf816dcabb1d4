using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

/// <summary>A typedef is no type in C#: its uses carry its name. Only one that names no single type gives pointers to it a type of their own.</summary>
internal static class AliasEmitter
{
    public static void Write(CodeWriter writer, AliasDecl decl, Emission emission)
    {
        if (emission.Carriers.IsHandle(decl))
            OpaqueEmitter.WriteHandle(writer, decl, decl.Name, emission, "Opaque: use it by pointer.");
    }
}
