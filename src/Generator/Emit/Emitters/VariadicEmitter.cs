using Interop.Abi.Carriers;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

/// <summary>Writes an overload of a variadic function: on each target through the prototype that puts the arguments where the callee looks.</summary>
internal static class VariadicEmitter
{
    /// <summary>Writes the method, below its documentation.</summary>
    public static void Write(CodeWriter writer, FunctionDecl decl, Signature signature, IReadOnlyList<string> names, Emission emission)
    {
        var result = signature.Return?.CSharp ?? "void";
        if (Emission.NativeTypeName(decl.Type.First.Return.ToString(), result, "return: ") is { Length: > 0 } returnName)
            writer.Line(returnName.TrimEnd());
        var routes = PerTarget<Route>.From(decl.Targets.Indices().Select(target => (TargetSet.Of(target), RouteOn(target, decl, signature, names, emission))));
        new Dispatch(decl.ManagedName, result, FunctionEmitter.Parameters(decl.Type.First, signature, names).ToEquatableArray(), routes)
        {
            ImportPrefix = $"{decl.ManagedName}{OverloadName.Suffix(decl)}__",
        }.Write(writer, emission);
    }

    private static Route RouteOn(int target, FunctionDecl decl, Signature signature, IReadOnlyList<string> names, Emission emission)
    {
        var result = signature.Return?.CSharp ?? "void";
        if (decl.Shim is { } shim && shim.TryGet(target, out var entryPoint))
        {
            var import = new Import(emission.Module.Library.Shim!, entryPoint!, ManagedConvention.Cdecl, result, signature.Parameters.Map(carrier => carrier.CSharp));
            return new Route(import, names.Select(CSharpName.Escape).ToEquatableArray());
        }
        var plan = VariadicPlan.Of(signature, decl.Overload!.FixedCount, emission.Module.Targets[target]);
        var buffer = new VariadicBuffer(names);
        var slots = plan.Slots.Map(slot => slot switch
        {
            PassedSlot passed => Pass(signature.Parameters[passed.Index], CSharpName.Escape(names[passed.Index]), passed.How),
            BufferSlot { Size: 0 } => ("void*", "null"),
            BufferSlot => ("void*", buffer.Name),
            _ => ("long", "0"),
        });
        var (bits, convert) = plan.ResultIsBits ? (Bits(signature.Return!), FromBits(signature.Return!)) : (result, "");
        var symbol = decl.Symbol is { } symbols && symbols.TryGet(target, out var label) ? label! : decl.Name;
        return new Route(new Import(emission.Module.Library.Name, symbol, signature.Convention, bits, slots.Map(slot => slot.Item1)), slots.Map(slot => slot.Item2))
        {
            Before = plan.Slots.OfType<BufferSlot>().SelectMany(slot => buffer.Fill(slot, signature, names)).ToEquatableArray(),
            Result = convert,
        };
    }

    /// <summary>The type of the import's parameter, and what is passed to it.</summary>
    private static (string Type, string Value) Pass(Carrier carrier, string name, Passing how) => (how, Kind(carrier)) switch
    {
        (Passing.AsIs, _) => (carrier.CSharp, name),
        (_, PrimitiveKind.Double) => ("long", $"BitConverter.DoubleToInt64Bits({name})"),
        (_, PrimitiveKind.Single) => ("int", $"BitConverter.SingleToInt32Bits({name})"),
        (_, PrimitiveKind.CLong or PrimitiveKind.CULong) => ("long", $"unchecked((long){name}.Value)"),
        _ => ("long", $"unchecked((long){name})"),
    };

    private static string Bits(Carrier result) => Kind(result) == PrimitiveKind.Double ? "long" : "int";

    private static string FromBits(Carrier result) => Kind(result) == PrimitiveKind.Double ? "BitConverter.Int64BitsToDouble" : "BitConverter.Int32BitsToSingle";

    private static PrimitiveKind Kind(Carrier carrier) => ((ManagedPrimitive)carrier.Type).Kind;
}
