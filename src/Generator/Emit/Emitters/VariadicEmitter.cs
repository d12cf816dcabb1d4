using Interop.Abi.Carriers;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

/// <summary>Writes an overload of a variadic function: on each target through the prototype that puts the arguments where the callee looks.</summary>
internal static class VariadicEmitter
{
    /// <summary>Writes the method, below its documentation.</summary>
    public static void Write(CodeWriter writer, FunctionDecl decl, FunctionPlan plan, IReadOnlyList<string> names, Emission emission)
    {
        var result = plan.Surface.Return?.CSharp ?? "void";
        if (Emission.NativeTypeName(decl.Type.First.Return.ToString(), result, "return: ") is { Length: > 0 } returnName)
            writer.Line(returnName.TrimEnd());
        var routes = PerTarget<Route>.From(decl.Targets.Indices().Select(target => (TargetSet.Of(target), RouteOn(target, decl, plan, names, emission))));
        new Dispatch(decl.ManagedName, result, FunctionEmitter.Parameters(decl.Type.First, plan.Surface, names).ToEquatableArray(), routes)
        {
            ImportPrefix = $"{decl.ManagedName}{OverloadName.Suffix(decl)}__",
        }.Write(writer, emission);
    }

    private static Route RouteOn(int target, FunctionDecl decl, FunctionPlan plan, IReadOnlyList<string> names, Emission emission)
    {
        var signature = plan.On(target);
        var values = signature.Parameters.Select((carrier, i) => ExactCall.In(CSharpName.Escape(names[i]), plan.Surface.Parameters[i], carrier)).ToList();
        var convert = signature.Return is { } exact && exact != plan.Surface.Return ? ExactCall.Out(exact, plan.Surface.Return!) : "";
        if (decl.Shim is { } shim && shim.TryGet(target, out _))
            return new Route(FunctionEmitter.Imported(decl, signature, target, emission), values.ToEquatableArray()) { Result = convert };
        var variadic = VariadicPlan.Of(signature, decl.Overload!.FixedCount, emission.Module.Targets[target]);
        var (buffer, bits) = (new VariadicBuffer(names, emission.Dialect.Syntax), emission.Dialect.Syntax.FloatBits);
        var slots = variadic.Slots.Map(slot => slot switch
        {
            PassedSlot passed => Pass(signature.Parameters[passed.Index], values[passed.Index], passed.How, bits),
            BufferSlot { Size: 0 } => ("void*", "null"),
            BufferSlot => ("void*", buffer.Name),
            _ => ("long", "0"),
        });
        var result = variadic.ResultIsBits ? Bits(signature.Return!) : signature.Return?.CSharp ?? "void";
        return new Route(FunctionEmitter.Imported(decl, signature.Convention, result, slots.Map(slot => slot.Item1), target, emission), slots.Map(slot => slot.Item2))
        {
            Before = variadic.Slots.OfType<BufferSlot>().SelectMany(slot => buffer.Fill(slot, signature, values)).ToEquatableArray(),
            Result = variadic.ResultIsBits ? $"{bits}.{FromBits(signature.Return!)}" : convert,
        };
    }

    /// <summary>The type of the import's parameter, and what is passed to it.</summary>
    private static (string Type, string Value) Pass(Carrier carrier, string value, Passing how, string bits) => (how, Kind(carrier)) switch
    {
        (Passing.AsIs, _) => (carrier.CSharp, value),
        (_, PrimitiveKind.Double) => ("long", $"{bits}.DoubleToInt64Bits({value})"),
        (_, PrimitiveKind.Single) => ("int", $"{bits}.SingleToInt32Bits({value})"),
        (_, PrimitiveKind.CLong or PrimitiveKind.CULong) => ("long", $"unchecked((long){value}.Value)"),
        // C# would convert it to uint first (C# standard, 10.5.5: the operator whose result the target encompasses).
        (_, PrimitiveKind.NUInt) when carrier.CSharp == "UIntPtr" => ("long", $"unchecked((long)(ulong){value})"),
        _ => ("long", $"unchecked((long){value})"),
    };

    private static string Bits(Carrier result) => Kind(result) == PrimitiveKind.Double ? "long" : "int";

    private static string FromBits(Carrier result) => Kind(result) == PrimitiveKind.Double ? "Int64BitsToDouble" : "Int32BitsToSingle";

    private static PrimitiveKind Kind(Carrier carrier) => ((ManagedPrimitive)carrier.Type).Kind;
}
