using Interop.Abi.Model;

namespace Interop.Generator.Passes;

/// <summary>The ids of the declarations that a declaration's types name.</summary>
internal sealed class TypeNames : IDeclVisitor<IEnumerable<string>>, ITypeVisitor<IEnumerable<string>>
{
    public static TypeNames Instance { get; } = new();

    public IEnumerable<string> Visit(FunctionDecl decl) => OfAll(decl.Type);

    public IEnumerable<string> Visit(RecordDecl decl) => decl.Fields.Groups.SelectMany(group => group.Value).SelectMany(field => field.Type.Accept(this));

    public IEnumerable<string> Visit(OpaqueDecl decl) => [];

    public IEnumerable<string> Visit(EnumDecl decl) => [];

    public IEnumerable<string> Visit(AliasDecl decl) => OfAll(decl.Type);

    public IEnumerable<string> Visit(VariableDecl decl) => OfAll(decl.Type);

    public IEnumerable<string> Visit(ConstantDecl decl) => OfAll(decl.Type);

    public IEnumerable<string> Visit(MacroDecl decl) => [];

    public IEnumerable<string> Visit(BuiltinType type) => [];

    public IEnumerable<string> Visit(PointerType type) => type.Pointee.Accept(this);

    public IEnumerable<string> Visit(ArrayType type) => type.Element.Accept(this);

    public IEnumerable<string> Visit(FunctionType type) => type.Parameters.Prepend(type.Return).SelectMany(part => part.Accept(this));

    public IEnumerable<string> Visit(NamedType type) => [type.Id];

    public IEnumerable<string> Visit(VectorType type) => type.Element.Accept(this);

    public IEnumerable<string> Visit(ComplexType type) => type.Element.Accept(this);

    public IEnumerable<string> Visit(AtomicType type) => type.Value.Accept(this);

    public IEnumerable<string> Visit(UnknownType type) => [];

    private IEnumerable<string> OfAll<T>(PerTarget<T> types)
        where T : CType => types.Groups.SelectMany(group => group.Value.Accept(this));
}
