using System.Collections.Concurrent;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>
/// The C-to-C# table: for each C type the C# type that is right on all of a module's targets, or the reason why there is none.
/// </summary>
public sealed class CarrierMap
{
    /// <summary>Deeper than any header that a person wrote; a type beyond it crosses as <c>void*</c>, or not at all.</summary>
    private const int MaxDepth = 100;

    // Typedefs are met again and again, and a chain of them would otherwise be followed twice at each step.
    private readonly ConcurrentDictionary<(string Id, TargetSet Targets), Mapping> _aliases = [];
    private readonly ConcurrentDictionary<(string Id, TargetSet Targets), string> _pointers = [];
    private readonly TargetSet _scope;
    private readonly ScalarResolver _scalars;
    private readonly RecordPlanner _planner;
    private readonly FunctionPlanner _functions;

    /// <summary>The map of a source's declarations, with the names that it holds.</summary>
    public CarrierMap(IDeclSource source, Vocabulary vocabulary)
        : this(source, vocabulary, TargetSet.First(source.Targets.Count))
    {
    }

    /// <summary>The map of some targets' declarations alone.</summary>
    internal CarrierMap(IDeclSource source, Vocabulary vocabulary, TargetSet scope)
    {
        Source = source;
        Vocabulary = vocabulary;
        _scope = scope;
        Sizes = new NativeSizes(source);
        _scalars = new ScalarResolver(source);
        _planner = new RecordPlanner(source, this);
        _functions = new FunctionPlanner(source, this);
    }

    /// <summary>The map for today's .NET.</summary>
    public CarrierMap(IDeclSource source)
        : this(source, Vocabulary.Net)
    {
    }

    /// <summary>The map of a module for today's .NET.</summary>
    public CarrierMap(AbiModule module)
        : this(module, Vocabulary.Net)
    {
    }

    /// <summary>The map of a module.</summary>
    public CarrierMap(AbiModule module, Vocabulary vocabulary)
        : this(new DeclIndex(module), vocabulary)
    {
    }

    /// <summary>The declarations and targets.</summary>
    public IDeclSource Source { get; }

    /// <summary>The C# types that there are.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The scalar that a type is, target by target.</summary>
    public ScalarResolver Scalars => _scalars;

    /// <summary>The sizes of C's types.</summary>
    public NativeSizes Sizes { get; }

    /// <summary>The carrier of a value of <paramref name="type"/> that is stored: a field, an element, what a pointer points to.</summary>
    public Mapping Value(CType type, TargetSet targets) => Value(type, targets, 0);

    /// <summary>The carrier of a parameter, where arrays and functions are pointers (C17 6.7.6.3).</summary>
    public Mapping Parameter(CType type, TargetSet targets) => Parameter(type, targets, 0);

    /// <summary>The carrier of a pointer to <paramref name="pointee"/>. There always is one: at worst <c>void*</c>.</summary>
    public Carrier Pointer(CType pointee, TargetSet targets) => Pointer(pointee, targets, 0);

    /// <summary>
    /// Whether pointers to a typedef need a type of their own, because it names no single one: <c>void</c>, or a record that is another
    /// on other targets (<c>FILE</c>).
    /// </summary>
    public bool IsHandle(AliasDecl alias) => alias.Type.IsSame
        ? alias.Type.First is BuiltinType { Kind: BuiltinKind.Void }
        : alias.Type.Groups.All(group => group.Value is NamedType named && Source.Find(named.Id) is RecordDecl or OpaqueDecl);

    /// <summary>How C# lays the record out.</summary>
    public RecordPlan Plan(RecordDecl record) => _planner.Plan(record);

    /// <summary>How C# calls the function.</summary>
    public FunctionPlan Plan(FunctionDecl function) => Plan(function.Type);

    /// <summary>How C# calls a function of that type, or is called as one.</summary>
    public FunctionPlan Plan(PerTarget<FunctionType> function) => _functions.Plan(function);

    /// <summary>The struct that crosses by value on each target, of a record that differs by target.</summary>
    public ExactRecord Exact(RecordDecl record) => _functions.Exact(record);

    /// <summary>The integer that a typedef is on each target, where no C# type follows it; null for any other typedef.</summary>
    public VaryingInteger? Varying(AliasDecl alias)
    {
        // One that is the same everywhere is what it names, an enumeration of its name perhaps.
        var isOwn = !alias.Type.IsSame && Alias(alias, alias.Targets, 0) is Carrier { VariesInSize: true } carrier && carrier.CSharp == CSharpIdentifier.Escape(alias.ManagedName);
        return isOwn && _scalars.Resolve(new NamedType(alias.Id), alias.Targets) is { } scalars ? new VaryingInteger(VaryingInteger.Normalize(scalars)) : null;
    }

    /// <summary>The integer that an enumeration is on each target, where its width differs; null for any other.</summary>
    public VaryingInteger? Varying(EnumDecl @enum) => EnumCarriers.Varying(@enum, @enum.Targets, this);

    /// <summary>The carriers of a function's result and parameters; a reason when one of them has none.</summary>
    public Signature Signature(FunctionType type, TargetSet targets) => Signature(type, targets, 0, WhyNot);

    /// <summary>The signature that C# code sees, whatever crosses on each target in the place of a type that differs.</summary>
    internal Signature Surface(FunctionType type, TargetSet targets) => Signature(type, targets, 0, mapping => (mapping as NoCarrier)?.Why);

    private Mapping Value(CType type, TargetSet targets, int depth) => depth > MaxDepth
        ? new NoCarrier(UnsupportedKind.Scalar, "its type is nested too deeply")
        : type.Accept(new ValueVisitor(this, targets, depth));

    private Mapping Parameter(CType type, TargetSet targets, int depth) => type switch
    {
        ArrayType array => Pointer(array.Element, targets, depth),
        FunctionType function => Pointer(function, targets, depth),
        NamedType named when depth < MaxDepth && Source.Find(named.Id) is AliasDecl { Type: { IsSame: true, First: ArrayType or FunctionType or NamedType } } alias =>
            Parameter(alias.Type.First, targets, depth + 1) is Carrier { Type: ManagedPrimitive { Kind: PrimitiveKind.Pointer } } pointer ? pointer : Value(type, targets, depth),
        _ => Value(type, targets, depth),
    };

    private Carrier Pointer(CType pointee, TargetSet targets, int depth) =>
        new(depth > MaxDepth ? "void*" : pointee.Accept(new PointeeVisitor(this, targets, depth)), PrimitiveKind.Pointer);

    private Signature Signature(FunctionType type, TargetSet targets, int depth, Func<Mapping, Unsupported?> whyNot)
    {
        if (type.IsVariadic)
            return new Signature(new Unsupported(UnsupportedKind.Variadic, "takes a variable number of arguments, which travel differently on each target"));
        if (Conventions.Choose(type.Convention, Source.Targets) is not { } convention)
            return new Signature(new Unsupported(UnsupportedKind.CallingConvention, "has a calling convention that .NET cannot name for every target"));
        var result = Value(type.Return, targets, depth + 1);
        if (whyNot(result) is { } noResult)
            return new Signature(noResult with { Reason = $"returns {type.Return}: {noResult.Reason}" });
        var parameters = new List<Carrier>();
        foreach (var parameter in type.Parameters)
        {
            var mapping = Parameter(parameter, targets, depth + 1);
            if (whyNot(mapping) is { } why)
                return new Signature(why with { Reason = $"takes {parameter} by value: {why.Reason}" });
            if (mapping is not Carrier carrier)
                return new Signature(new Unsupported(UnsupportedKind.Incomplete, $"takes {parameter} by value"));
            parameters.Add(carrier);
        }
        return new Signature(result as Carrier, parameters.ToEquatableArray(), convention);
    }

    /// <summary>Why a value does not cross, or null.</summary>
    internal static Unsupported? WhyNot(Mapping mapping) => mapping switch
    {
        NoCarrier no => no.Why,
        Carrier carrier => carrier.NotByValue,
        _ => null,
    };

    private string FunctionPointer(FunctionType type, TargetSet targets, int depth) => Vocabulary.FunctionPointerTo(Signature(type, targets, depth + 1, WhyNot));

    private Mapping Alias(AliasDecl alias, TargetSet targets, int depth) =>
        _aliases.TryGetValue((alias.Id, targets), out var known) ? known : _aliases[(alias.Id, targets)] = MapAlias(alias, targets, depth);

    private Mapping MapAlias(AliasDecl alias, TargetSet targets, int depth)
    {
        if (_scalars.Resolve(new NamedType(alias.Id), targets) is { } scalars
            && (Vocabulary.Typedef(alias.Name, scalars, Source.Targets)) is { } wellKnown)
        {
            return wellKnown;
        }
        var mappings = alias.Type.Groups
            .Where(group => !group.Targets.Intersect(targets).IsEmpty)
            .Select(group => Value(group.Value, group.Targets.Intersect(targets), depth + 1))
            .Distinct()
            .ToList();
        if (mappings.Count == 1)
            return mappings[0];
        if (_scalars.Resolve(new NamedType(alias.Id), targets) is not { } shapes)
            return mappings.OfType<NoCarrier>().FirstOrDefault() ?? new NoCarrier(UnsupportedKind.TargetDependentType, $"{alias.Name} is another type on other targets");
        return Vocabulary.ByShape(shapes, Source.Targets) ?? MapVarying(alias, shapes);
    }

    private Mapping MapVarying(AliasDecl alias, PerTarget<NativeScalar> shapes)
    {
        if (shapes.Groups.Any(group => group.Value.Class == ScalarClass.Floating))
            return new NoCarrier(UnsupportedKind.TargetDependentScalar, Differs(alias.Name, shapes));
        var varying = new VaryingInteger(VaryingInteger.Normalize(shapes));
        return varying.VariesInSize
            ? Struct(alias, varying)
            : VaryingInteger.IntegerOf(varying.LargestSize, true);
    }

    /// <summary>C's <c>long</c> where the vocabulary has no type as wide: what follows it on all targets that the map is of, or a struct.</summary>
    private Carrier? Long(BuiltinKind kind)
    {
        if (NativeLong.NameOf(kind) is not { } name)
            return null;
        var varying = NativeLong.On(_scope, Source.Targets, kind);
        return Vocabulary.ByShape(varying.Scalars, Source.Targets) ?? new Carrier(name, varying.Storage(name))
        {
            VariesInSize = true,
            NotByValue = new Unsupported(UnsupportedKind.TargetDependentScalar, Differs(BuiltinTypes.Name(kind), varying.Scalars)),
        };
    }

    private Carrier Struct(Decl decl, VaryingInteger varying) => new(CSharpIdentifier.Escape(decl.ManagedName), varying.Storage(decl.Name))
    {
        VariesInSize = true,
        NotByValue = new Unsupported(UnsupportedKind.TargetDependentScalar, Differs(decl.Name, varying.Scalars)),
    };

    private string Differs(string name, PerTarget<NativeScalar> shapes) =>
        $"{name} is " + string.Join(", ", shapes.Groups.Select(group => $"a {group.Value} on {string.Join(" ", Source.Rids(group.Targets))}"));

    private Mapping Enum(EnumDecl @enum, TargetSet targets)
    {
        if (@enum.Unsupported is { } why)
            return new NoCarrier(UnsupportedKind.Dependent, why.Reason);
        if (@enum.Naming != RecordNaming.Place && EnumCarriers.Varying(@enum, targets, this) is { } varying)
            return Struct(@enum, varying);
        var underlying = EnumCarriers.Underlying(@enum, targets, this);
        if (underlying is not Carrier carrier)
            return underlying;
        return @enum.Naming == RecordNaming.Place ? carrier : carrier with { CSharp = CSharpIdentifier.Escape(@enum.ManagedName) };
    }

    private Mapping Record(RecordDecl record)
    {
        if (record.Unsupported is { } unsupported)
            return new NoCarrier(unsupported);
        var plan = Plan(record);
        return plan.Why is { } why
            ? new NoCarrier(why)
            : new Carrier(CSharpIdentifier.EscapePath(record.ManagedName), plan.Type!) { NotByValue = plan.NotByValue, VariesInSize = plan.VariesInSize };
    }

    private sealed class ValueVisitor(CarrierMap map, TargetSet targets, int depth) : ITypeVisitor<Mapping>
    {
        public Mapping Visit(BuiltinType type)
        {
            if (type.Kind == BuiltinKind.Void)
                return new VoidMapping();
            return map.Vocabulary.Builtin(type.Kind) ?? map.Long(type.Kind)
                ?? (Mapping)new NoCarrier(UnsupportedKind.Scalar, $"C# has no type that crosses as {BuiltinTypes.Name(type.Kind)} on every target");
        }

        public Mapping Visit(PointerType type) => map.Pointer(type.Pointee, targets, depth + 1);

        public Mapping Visit(ArrayType type)
        {
            if (type.Count is not > 0)
                return new NoCarrier(UnsupportedKind.FlexibleArray, "an array of no given size");
            var element = map.Value(type.Element, targets, depth + 1);
            return element is Carrier carrier ? carrier with { Type = new ManagedInlineArray(carrier.Type, type.Count.Value) } : element;
        }

        public Mapping Visit(FunctionType type) => new NoCarrier(UnsupportedKind.Scalar, "a function is no value");

        public Mapping Visit(NamedType type) => map.Source.Find(type.Id) switch
        {
            AliasDecl alias => map.Alias(alias, targets, depth),
            EnumDecl @enum => map.Enum(@enum, targets),
            RecordDecl record => map.Record(record),
            OpaqueDecl => new NoCarrier(UnsupportedKind.Incomplete, $"{type.Id} is not defined in the headers"),
            _ => new NoCarrier(UnsupportedKind.Incomplete, $"{type.Id} is not declared on every target"),
        };

        public Mapping Visit(VectorType type) => new NoCarrier(UnsupportedKind.Scalar, "a SIMD vector has no C# type that crosses by value on every target");

        public Mapping Visit(ComplexType type) => new NoCarrier(UnsupportedKind.Scalar, "C# has no type that crosses as _Complex on every target");

        public Mapping Visit(AtomicType type) => type.Value.Accept(this);

        public Mapping Visit(UnknownType type) => new NoCarrier(UnsupportedKind.Scalar, $"{type.Spelling} has no C# type");
    }

    private sealed class PointeeVisitor(CarrierMap map, TargetSet targets, int depth) : ITypeVisitor<string>
    {
        public string Visit(BuiltinType type) => PointerToValue(type);

        public string Visit(PointerType type) => map.Pointer(type.Pointee, targets, depth + 1).CSharp + "*";

        public string Visit(ArrayType type) => map.Pointer(type.Element, targets, depth + 1).CSharp;

        public string Visit(FunctionType type) => map.FunctionPointer(type, targets, depth);

        public string Visit(NamedType type) => map.Source.Find(type.Id) switch
        {
            // A record without a name is a type nested in its parent, which may itself be opaque.
            RecordDecl { Naming: RecordNaming.Place } => "void*",
            (RecordDecl or OpaqueDecl) and var record => CSharpIdentifier.EscapePath(record.ManagedName) + "*",
            AliasDecl handle when map.IsHandle(handle) => CSharpIdentifier.Escape(handle.ManagedName) + "*",
            AliasDecl { Type.IsSame: true } alias => PointerToAlias(alias),
            _ => PointerToValue(type),
        };

        public string Visit(VectorType type) => "void*";

        public string Visit(ComplexType type) => "void*";

        public string Visit(AtomicType type) => type.Value.Accept(this);

        public string Visit(UnknownType type) => "void*";

        // A typedef that says a width decides for itself; any other is what it names, so that a pointer to an opaque record keeps its type.
        private string PointerToAlias(AliasDecl alias) =>
            map._pointers.TryGetValue((alias.Id, targets), out var known) ? known : map._pointers[(alias.Id, targets)] =
                map.Alias(alias, targets, depth + 1) is Carrier { Type: ManagedPrimitive { Kind: not PrimitiveKind.Pointer } } carrier
                    ? carrier.CSharp + "*"
                    : map.Pointer(alias.Type.First, targets, depth + 1).CSharp;

        private string PointerToValue(CType type) => map.Value(type, targets, depth + 1) is Carrier carrier ? carrier.CSharp + "*" : "void*";
    }
}
