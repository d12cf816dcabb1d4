using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>Chooses how C# reaches a global variable.</summary>
public static class VariableForms
{
    /// <summary>Deeper than any array that a person declared.</summary>
    private const int MaxDepth = 100;

    /// <summary>The one form that is right on every target.</summary>
    public static VariableForm Of(VariableDecl decl, CarrierMap carriers)
    {
        if (decl.IsStatic)
            return new NotReached(new Unsupported(UnsupportedKind.Variable, "is static, so that no library exports it"));
        if (decl.IsThreadLocal)
            return new NotReached(new Unsupported(UnsupportedKind.Variable, "is thread-local: each thread has one of its own, and .NET cannot ask for its address"));
        var forms = decl.Type.Groups.Select(group => Of(group.Value, group.Targets, carriers)).Distinct().ToList();
        if (forms.Count == 1)
            return forms[0];
        if (forms.Find(form => form is NotReached) is { } unreached)
            return unreached;
        // Arrays whose length alone differs have one type of pointer.
        var addresses = decl.Type.Groups.Select(group => Address(group.Value, group.Targets, carriers)).Distinct().ToList();
        return addresses.Count == 1 && forms.TrueForAll(form => form is BySpan or ByAddress)
            ? addresses[0]
            : new NotReached(new Unsupported(UnsupportedKind.TargetDependentType, "is of another type on other targets: "
                + string.Join("; ", decl.Type.Groups.Select(group => $"{group.Value} on {string.Join(" ", carriers.Source.Rids(group.Targets))}"))));
    }

    private static VariableForm Of(CType type, TargetSet targets, CarrierMap carriers)
    {
        var (named, isConst) = Resolve(type, carriers.Source);
        if (named is ArrayType)
            return OfArray(type, targets, carriers);
        if (named is NamedType record && carriers.Source.Find(record.Id) is OpaqueDecl or RecordDecl { Naming: RecordNaming.Place } or RecordDecl { Unsupported: not null })
            return Address(type, targets, carriers);
        return carriers.Value(type, targets) switch
        {
            // A copy of what is larger in C# would reach beyond the variable.
            Carrier { VariesInSize: true } => Address(type, targets, carriers),
            Carrier carrier => new ByReference(carrier.CSharp, isConst),
            NoCarrier no => new NotReached(no.Why with { Reason = $"is a variable of type {type}: {no.Why.Reason}" }),
            _ => Address(type, targets, carriers),
        };
    }

    private static VariableForm OfArray(CType type, TargetSet targets, CarrierMap carriers)
    {
        long count = 1;
        var isConst = false;
        for (var depth = 0; depth < MaxDepth && Resolve(type, carriers.Source) is { Type: ArrayType array } resolved; depth++)
        {
            count = array.Count is > 0 and { } known && count <= int.MaxValue / known ? count * known : 0;
            isConst |= resolved.IsConst;
            type = array.Element;
        }
        var element = Of(type, targets, carriers);
        return element switch
        {
            ByReference reference when count > 0 && !reference.CSharp.Contains('*') => new BySpan(reference.CSharp, (int)count, isConst || reference.IsReadOnly),
            NotReached => element,
            _ => Address(type, targets, carriers),
        };
    }

    private static ByAddress Address(CType type, TargetSet targets, CarrierMap carriers) => new(carriers.Pointer(type, targets).CSharp);

    /// <summary>The type behind typedefs, and whether it or one of them is const.</summary>
    private static (CType Type, bool IsConst) Resolve(CType type, IDeclSource source)
    {
        var isConst = false;
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            isConst |= (type.Qualifiers & Qualifiers.Const) != 0;
            if (type is not NamedType named || source.Find(named.Id) is not AliasDecl { Type.IsSame: true } alias)
                break;
            type = alias.Type.First;
        }
        return (type, isConst);
    }
}
