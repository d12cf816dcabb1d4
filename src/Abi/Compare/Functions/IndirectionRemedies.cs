using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>The right answer where C# has a record's address too often or too seldom, and has the struct already.</summary>
internal sealed class IndirectionRemedies(NativeView native, Func<string, StructView, ManagedStruct?> structs)
{
    private static readonly string[] Modifiers = ["ref ", "in ", "out ", "readonly "];

    /// <summary>The remedy, or null where none is known.</summary>
    public Remedy? For(ManagedValue managed, CType type, TargetSet targets)
    {
        if (managed.Type is not ManagedPointer pointer)
            return null;
        if (targets.Indices().All(target => native.Find(native.Resolve(type, target)) is RecordDecl))
            return Value(managed, pointer, type, targets);
        return targets.Indices().All(target => native.Pointee(type, target) is { } pointee && native.Find(native.Resolve(pointee, target)) is RecordDecl or OpaqueDecl)
            ? Address(managed, pointer)
            : null;
    }

    /// <summary>The struct itself for a pointer to it, if it has the size of C's record.</summary>
    private Remedy? Value(ManagedValue managed, ManagedPointer pointer, CType type, TargetSet targets)
    {
        if (pointer.Pointee is not ManagedReference reference || structs(reference.Id, reference.View) is not { } own)
            return null;
        var fits = targets.Indices().All(target => ManagedLayout.TryOf(own, native.Targets[target], reference.View)?.Size == native.Size(type, target));
        return (fits, pointer.Form) switch
        {
            (true, PointerForm.Raw) when managed.Display.EndsWith("*", StringComparison.Ordinal) => new(RemedyKind.Type, managed.Display.Substring(0, managed.Display.Length - 1)),
            (true, PointerForm.Ref or PointerForm.In) => new(RemedyKind.Type, Bare(managed)),
            _ => null,
        };
    }

    /// <summary>The address itself for the address of one. An object of a class is passed by its address already.</summary>
    private static Remedy? Address(ManagedValue managed, ManagedPointer pointer) => pointer switch
    {
        { Form: PointerForm.Ref, Pointee: ManagedPointer { Form: PointerForm.Object } } => new(RemedyKind.Type, $"[In, Out] {Bare(managed)}"),
        { Form: PointerForm.In, Pointee: ManagedPointer { Form: PointerForm.Object } } => new(RemedyKind.Type, $"[In] {Bare(managed)}"),
        { Form: PointerForm.Out, Pointee: ManagedPointer { Form: PointerForm.Object } } => new(RemedyKind.Type, $"[Out] {Bare(managed)}"),
        { Form: PointerForm.Ref or PointerForm.In or PointerForm.Out, Pointee: ManagedPrimitive { Kind: PrimitiveKind.NInt or PrimitiveKind.Pointer } } => new(RemedyKind.Type, "nint"),
        _ => null,
    };

    /// <summary>The type without its <c>ref</c>.</summary>
    private static string Bare(ManagedValue managed) => Modifiers.Aggregate(managed.Display, (text, modifier) => text.StartsWith(modifier, StringComparison.Ordinal) ? text.Substring(modifier.Length) : text);
}
