using Interop.Abi.Carriers;
using Interop.Abi.Model;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Passes.Naming;

namespace Interop.Generator.Passes;

/// <summary>
/// Gives every declaration its C# name: the user's rename, else C's own name in the style that the user wants; a tag takes the name of
/// the typedef that users know it by. Types share the namespace, functions, variables and constants the class; of two that clash the
/// first keeps the name and the other gets a suffix that says what it is. The model keeps C's names beside them.
/// Must come last, because the carriers of all other passes do not depend on names, and the emitters only read them.
/// </summary>
internal static class ChooseNames
{
    /// <summary>Chooses the names.</summary>
    /// <param name="module">The module.</param>
    /// <param name="policy">How names are made of C's.</param>
    /// <param name="renames">C# names by C names.</param>
    /// <param name="className">The class that holds functions and constants, which no type may be called.</param>
    /// <param name="dialect">The kind of C#, which decides what is a type.</param>
    /// <exception cref="ToolException">Two renames make one name.</exception>
    public static AbiModule Run(AbiModule module, NamingPolicy policy, IReadOnlyDictionary<string, string> renames, string className, Dialect dialect)
    {
        var withFields = FieldNames.Run(module, policy);
        var namer = new Namer(withFields, policy, renames, className, dialect);
        var named = withFields with { Decls = withFields.Decls.Map(decl => decl.Accept(namer)) };
        return named with { Decls = NameNested(named) };
    }

    /// <summary>The typedefs that name a tag: <c>typedef struct _s s</c>. One of the tag's own name wins, then the first.</summary>
    private static Dictionary<string, string> PreferredTagNames(AbiModule module)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var alias in module.Decls.OfType<AliasDecl>())
        {
            if (alias.Type is not { IsSame: true, First: NamedType { Qualifiers: Qualifiers.None } named } || !named.Id.Contains(' '))
                continue;
            var tag = named.Id[(named.Id.IndexOf(' ') + 1)..];
            if (alias.Name == tag || !names.ContainsKey(named.Id))
                names[named.Id] = alias.Name;
        }
        return names;
    }

    /// <summary>Records without a name are types inside the record that holds them, named after the member.</summary>
    private static EquatableArray<Decl> NameNested(AbiModule module)
    {
        var decls = module.Decls;
        var names = decls.Where(decl => decl is RecordDecl { Naming: not RecordNaming.Place }).ToDictionary(decl => decl.Id, decl => decl.ManagedName, StringComparer.Ordinal);
        var byId = new DeclIndex(module);
        var pending = new Queue<RecordDecl>(decls.OfType<RecordDecl>().Where(record => record.Naming != RecordNaming.Place));
        while (pending.TryDequeue(out var parent))
        {
            foreach (var (field, index) in parent.Fields.Groups.SelectMany(group => group.Value.Select((field, index) => (field, index))))
            {
                if (byId.Find(NestedName.IdOf(field.Type) ?? "") is not RecordDecl { Naming: RecordNaming.Place } child || names.ContainsKey(child.Id))
                    continue;
                names.Add(child.Id, $"{names[parent.Id]}.{NestedName.In(names[parent.Id], child.Tag, NestedName.OfField(field, index))}");
                pending.Enqueue(child);
            }
        }
        return decls.Map(decl => decl is RecordDecl { Naming: RecordNaming.Place } && names.TryGetValue(decl.Id, out var name) ? decl with { ManagedName = name } : decl);
    }

    private sealed class Namer : IDeclVisitor<Decl>
    {
        private readonly CarrierMap _carriers;
        private readonly IDelegateWriter _delegates;
        private readonly NamingPolicy _policy;
        private readonly IReadOnlyDictionary<string, string> _renames;
        private readonly Dictionary<string, string> _preferred;
        private readonly HashSet<string> _typeNames;
        private readonly NameSpace _types;
        private readonly NameSpace _members;
        private readonly Dictionary<string, string> _functions = new(StringComparer.Ordinal);

        public Namer(AbiModule module, NamingPolicy policy, IReadOnlyDictionary<string, string> renames, string className, Dialect dialect)
        {
            _carriers = new CarrierMap(module, dialect.Vocabulary);
            _delegates = dialect.Delegates;
            _policy = policy;
            _renames = renames;
            _preferred = PreferredTagNames(module);
            var types = module.Decls.Where(IsType).ToList();
            _typeNames = types.Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
            _types = new NameSpace(types.Select(NameOfType), renames, [className, .. ReservedNames.Types]);
            _members = new NameSpace(module.Decls.SelectMany(MemberNames), renames, [className, .. ReservedNames.Members]);
        }

        /// <summary>Overloads have the name of the variadic function, which stands before them.</summary>
        public Decl Visit(FunctionDecl decl)
        {
            if (decl.Overload is null || !_functions.TryGetValue(decl.Name, out var name))
                _functions[decl.Name] = name = Member(decl.Name, NameKind.Functions, "_function");
            return decl with { ManagedName = name };
        }

        public Decl Visit(RecordDecl decl) => decl.Naming == RecordNaming.Place
            ? decl with { ManagedName = CSharpIdentifier.Clean(decl.Name) }
            : decl with { ManagedName = Type(decl, decl.Tag == RecordTag.Struct ? "_struct" : "_union") };

        public Decl Visit(OpaqueDecl decl) => decl with { ManagedName = Type(decl, decl.Tag == RecordTag.Struct ? "_struct" : "_union") };

        public Decl Visit(EnumDecl decl)
        {
            var name = decl.Naming == RecordNaming.Place ? decl.Name : Type(decl, "_enum");
            return decl with { ManagedName = name, Constants = NameConstants(decl, name) };
        }

        public Decl Visit(AliasDecl decl) =>
            _carriers.IsHandle(decl) || _carriers.Varying(decl) is not null || _delegates.Declares(decl) ? decl with { ManagedName = Type(decl, "_typedef") } : decl;

        public Decl Visit(VariableDecl decl) => decl with { ManagedName = Member(decl.Name, NameKind.Variables, "_variable") };

        public Decl Visit(ConstantDecl decl) => decl with { ManagedName = Member(decl.Name, NameKind.Constants, "_macro") };

        public Decl Visit(MacroDecl decl) => decl;

        private static bool IsType(Decl decl) => decl is RecordDecl { Naming: not RecordNaming.Place } or OpaqueDecl or EnumDecl { Naming: not RecordNaming.Place } or AliasDecl;

        /// <summary>The name under which users know the type, and rename it: a tag's own only where no other is renamed.</summary>
        private string NameOfType(Decl decl) => _renames.ContainsKey(decl.Name) ? decl.Name : _preferred.GetValueOrDefault(decl.Id, decl.Name);

        private string Type(Decl decl, string suffix) =>
            _types.Take(NameOfType(decl), _policy.Type(_preferred.GetValueOrDefault(decl.Id, decl.Name), _typeNames), suffix);

        private string Member(string name, NameKind kind, string suffix) => _members.Take(name, _policy.Member(kind, name), suffix);

        private IEnumerable<string> MemberNames(Decl decl) => decl switch
        {
            FunctionDecl or VariableDecl or ConstantDecl => [decl.Name],
            EnumDecl @enum => @enum.Constants.Where(constant => !Holds(@enum, constant)).Select(constant => constant.Name),
            _ => [],
        };

        /// <summary>Whether the constant is a member of the enumeration: a struct can have those too that differ.</summary>
        private bool Holds(EnumDecl decl, EnumConstant constant) =>
            decl.Holds(constant) || (decl.Naming != RecordNaming.Place && _carriers.Varying(decl) is not null);

        private EquatableArray<EnumConstant> NameConstants(EnumDecl decl, string enumName)
        {
            var own = decl.Constants.Where(constant => Holds(decl, constant)).Select(constant => constant.Name).ToList();
            var names = new NameSpace(own, _renames, _carriers.Varying(decl) is null ? ReservedNames.EnumConstants : [enumName, .. ReservedNames.VaryingConstants]);
            var prefix = EnumPrefix.Of(own);
            return decl.Constants.Map(constant => constant with
            {
                ManagedName = Holds(decl, constant)
                    ? names.Take(constant.Name, _policy.EnumConstant(constant.Name, prefix), "_")
                    : Member(constant.Name, NameKind.Constants, "_constant"),
            });
        }
    }
}
