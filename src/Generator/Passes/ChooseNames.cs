using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Passes;

/// <summary>
/// Gives every declaration its C# name: the user's rename, else C's own name; a tag takes the name of the typedef that users know it by.
/// Types share the namespace, functions and constants the class; of two that clash the first keeps the name and the other gets a suffix
/// that says what it is.
/// Must come last, because the carriers of all other passes do not depend on names, and the emitters only read them.
/// </summary>
internal static class ChooseNames
{
    /// <summary>Chooses the names.</summary>
    /// <param name="module">The module.</param>
    /// <param name="renames">C# names by C names.</param>
    /// <param name="className">The class that holds functions and constants, which no type may be called.</param>
    /// <exception cref="ToolException">Two renames make one name.</exception>
    public static AbiModule Run(AbiModule module, IReadOnlyDictionary<string, string> renames, string className)
    {
        var preferred = PreferredTagNames(module);
        var types = new NameSpace(renames, [className, "NativeTypeNameAttribute", "NativeTarget"]);
        var members = new NameSpace(renames, [className]);
        var namer = new Namer(new CarrierMap(module), types, members, preferred);
        var named = module.Decls.Map(decl => decl.Accept(namer));
        return module with { Decls = NameNested(module with { Decls = named }) };
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
            foreach (var (field, index) in parent.Fields.First.Select((field, index) => (field, index)))
            {
                if (byId.Find(NestedName.IdOf(field.Type) ?? "") is not RecordDecl { Naming: RecordNaming.Place } child || names.ContainsKey(child.Id))
                    continue;
                names.Add(child.Id, $"{names[parent.Id]}.{NestedName.Of(child.Tag, NestedName.OfField(field, index))}");
                pending.Enqueue(child);
            }
        }
        return decls.Map(decl => decl is RecordDecl { Naming: RecordNaming.Place } && names.TryGetValue(decl.Id, out var name) ? decl with { ManagedName = name } : decl);
    }

    private sealed class Namer(CarrierMap carriers, NameSpace types, NameSpace members, Dictionary<string, string> preferred) : IDeclVisitor<Decl>
    {
        private readonly Dictionary<string, string> _functions = new(StringComparer.Ordinal);

        /// <summary>Overloads have the name of the variadic function, which stands before them.</summary>
        public Decl Visit(FunctionDecl decl)
        {
            if (decl.Overload is null || !_functions.TryGetValue(decl.Name, out var name))
                _functions[decl.Name] = name = members.Take(decl.Name, decl.Name, "_function");
            return decl with { ManagedName = name };
        }

        public Decl Visit(RecordDecl decl) => decl.Naming == RecordNaming.Place
            ? decl with { ManagedName = decl.Name.Replace('.', '_') }
            : decl with { ManagedName = types.Take(decl.Name, Preferred(decl), decl.Tag == RecordTag.Struct ? "_struct" : "_union") };

        public Decl Visit(OpaqueDecl decl) => decl with { ManagedName = types.Take(decl.Name, Preferred(decl), decl.Tag == RecordTag.Struct ? "_struct" : "_union") };

        public Decl Visit(EnumDecl decl) => decl with
        {
            ManagedName = decl.Naming == RecordNaming.Place ? decl.Name : types.Take(decl.Name, Preferred(decl), "_enum"),
            Constants = decl.Constants.Map(constant => constant with { ManagedName = ConstantName(decl, constant) }),
        };

        public Decl Visit(AliasDecl decl) =>
            carriers.IsHandle(decl) ? decl with { ManagedName = types.Take(decl.Name, decl.Name, "_typedef") } : decl;

        public Decl Visit(VariableDecl decl) => decl with { ManagedName = members.Take(decl.Name, decl.Name, "_variable") };

        public Decl Visit(ConstantDecl decl) => decl with { ManagedName = members.Take(decl.Name, decl.Name, "_macro") };

        public Decl Visit(MacroDecl decl) => decl;

        private string Preferred(Decl decl) => preferred.GetValueOrDefault(decl.Id, decl.Name);

        /// <summary>Constants of an unnamed enumeration, and those that differ by target, are members of the class.</summary>
        private string ConstantName(EnumDecl decl, EnumConstant constant) =>
            decl.Naming == RecordNaming.Place || !constant.Value.IsSame ? members.Take(constant.Name, constant.Name, "_constant") : types.Rename(constant.Name) ?? constant.Name;
    }

    /// <summary>Names that must differ from one another.</summary>
    private sealed class NameSpace(IReadOnlyDictionary<string, string> renames, IEnumerable<string> reserved)
    {
        private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

        public string? Rename(string name) => renames.GetValueOrDefault(name);

        public string Take(string cName, string preferred, string suffix)
        {
            if (Rename(cName) is { } renamed)
                return _taken.Add(renamed) ? renamed : throw Clash(cName, renamed);
            if (renames.FirstOrDefault(rename => rename.Value == preferred) is { Key: { } other })
                throw Clash(other, preferred);
            var name = preferred;
            while (!_taken.Add(name))
                name += suffix;
            return name;
        }

        private static ToolException Clash(string cName, string name) => new(
            ExitCode.Conflict,
            $"'{cName}' is renamed to '{name}', which is the name of something else.",
            "Choose another name with --rename, or under 'rename' in interop.json.");
    }
}
