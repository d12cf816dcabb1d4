using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;

namespace Interop.CrossArch.Layouts;

/// <summary>What the runtime makes of a struct: its size, its alignment and its fields' offsets, in bytes.</summary>
public static class Measurement
{
    /// <summary>In memory, as <c>sizeof</c> and addresses have it.</summary>
    public static string InMemory(Type type, Type behindByte, int fields)
    {
        var method = new DynamicMethod("Measure", typeof(void), [typeof(long[])], typeof(Measurement).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        var shape = il.DeclareLocal(type);
        var behind = il.DeclareLocal(behindByte);
        Store(il, 0, () => il.Emit(OpCodes.Sizeof, type));
        Store(il, 1, () => Offset(il, behind, behindByte.GetField("s")!));
        for (var i = 0; i < fields; i++)
        {
            var field = type.GetField($"f{i}")!;
            Store(il, i + 2, () => Offset(il, shape, field));
        }
        il.Emit(OpCodes.Ret);
        var facts = new long[fields + 2];
        ((Action<long[]>)method.CreateDelegate(typeof(Action<long[]>)))(facts);
        return Text(facts[0], facts[1], facts.Skip(2));
    }

    /// <summary>After marshalling, as <c>Marshal</c> has it.</summary>
    public static string Marshalled(Type type, Type behindByte, int fields) => Text(
        Marshal.SizeOf(type),
        (long)Marshal.OffsetOf(behindByte, "s"),
        Enumerable.Range(0, fields).Select(i => (long)Marshal.OffsetOf(type, $"f{i}")));

    /// <summary>A layout as one line.</summary>
    public static string Text(long size, long alignment, IEnumerable<long> offsets) => $"size {size}, alignment {alignment}, offsets {string.Join(",", offsets)}";

    private static void Store(ILGenerator il, int index, Action fact)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4, index);
        fact();
        il.Emit(OpCodes.Conv_I8);
        il.Emit(OpCodes.Stelem_I8);
    }

    private static void Offset(ILGenerator il, LocalBuilder local, FieldInfo field)
    {
        il.Emit(OpCodes.Ldloca, local);
        il.Emit(OpCodes.Ldflda, field);
        il.Emit(OpCodes.Conv_U);
        il.Emit(OpCodes.Ldloca, local);
        il.Emit(OpCodes.Conv_U);
        il.Emit(OpCodes.Sub);
    }
}
