using Interop.Abi.Manifest;
using Interop.Abi.Model;

namespace Interop.Analyzers;

/// <summary>Finds a manifest's constants by name: macros, and those of enumerations, which are decoded when the first is asked for.</summary>
internal sealed class ConstantIndex
{
    private readonly ManifestReader _reader;
    private readonly Lazy<Dictionary<string, (EnumDecl Decl, EnumConstant Member)>> _members;

    public ConstantIndex(ManifestReader reader)
    {
        _reader = reader;
        _members = new(Members);
    }

    /// <summary>The declaration that has the constant, and the constant itself where that is an enumeration; null for none.</summary>
    public (Decl Decl, EnumConstant? Member)? Find(string name)
    {
        if (_reader.Find("#" + name) is ConstantDecl macro)
            return (macro, null);
        return _members.Value.TryGetValue(name, out var member) ? (member.Decl, member.Member) : null;
    }

    private Dictionary<string, (EnumDecl Decl, EnumConstant Member)> Members()
    {
        var members = new Dictionary<string, (EnumDecl, EnumConstant)>(StringComparer.Ordinal);
        foreach (var id in _reader.IdsOf(ManifestFormat.Enums))
        {
            if (_reader.Find(id) is not EnumDecl @enum)
                continue;
            foreach (var constant in @enum.Constants)
                members[constant.Name] = (@enum, constant);
        }
        return members;
    }
}
