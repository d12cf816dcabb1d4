using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

/// <summary>A typedef is no type in C#: its uses carry its name. Only one that is of another width by target, or names no single type, is a type of its own.</summary>
internal static class AliasEmitter
{
    public static void Write(CodeWriter writer, AliasDecl decl, Emission emission)
    {
        if (emission.Carriers.IsHandle(decl))
            OpaqueEmitter.WriteHandle(writer, decl, decl.Name, emission, "Opaque: use it by pointer.");
        else if (emission.Carriers.Varying(decl) is { } varying)
            VaryingIntegerEmitter.Write(writer, decl, varying, [], emission);
        else
            emission.Dialect.Delegates.WriteAlias(writer, decl, emission);
    }
}
