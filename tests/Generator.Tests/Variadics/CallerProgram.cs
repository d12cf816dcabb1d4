using System.Globalization;
using System.Text;
using Interop.Abi.Carriers;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Generator.Tests.Variadics;

/// <summary>
/// A C program that calls each overload twice: as C calls a variadic function, and as our plan says, through a prototype that is not
/// variadic. It compares the results. The C compiler knows nothing of the plan, and .NET has no part in it.
/// </summary>
internal sealed class CallerProgram
{
    private const string Head =
        """
        #include "variadic.h"
        static long long bits_of_double(double value) { union { double d; long long bits; } u; u.d = value; return u.bits; }
        static int bits_of_float(float value) { union { float f; int bits; } u; u.f = value; return u.bits; }
        static double double_of_bits(long long value) { union { double d; long long bits; } u; u.bits = value; return u.d; }
        static float float_of_bits(int value) { union { float f; int bits; } u; u.bits = value; return u.f; }
        static int numbers[64];
        static long long stored;
        /* Leaves nothing of an earlier call in registers and on the stack, where a later one might find it. */
        static void scramble(void)
        {
            sum_llongs(12, 91LL, 92LL, 93LL, 94LL, 95LL, 96LL, 97LL, 98LL, 99LL, 100LL, 101LL, 102LL);
            sum_doubles(12, .1, .2, .3, .4, .5, .6, .7, .8, .9, .01, .02, .03);
        }

        """;

    private readonly StringBuilder _calls = new(Head);
    private readonly StringBuilder _run = new("int run(void)\n{\n    for (int i = 0; i < 64; i++) numbers[i] = -7000001 * i;\n");
    private readonly Target _target;
    private readonly CarrierMap _carriers;

    public CallerProgram(AbiModule module, string rid)
    {
        var index = module.Targets.ToList().FindIndex(target => target.Rid == rid);
        _target = module.Targets[index];
        _carriers = new CarrierMap(module);
        foreach (var overload in module.Decls.OfType<FunctionDecl>().Where(function => function.Overload is not null))
            Add(overload, index);
        _run.Append("    return 0;\n}\n");
    }

    /// <summary>The number of overloads that are called.</summary>
    public int Called { get; private set; }

    /// <summary>The overloads that have no plan.</summary>
    public List<string> Refused { get; } = [];

    /// <summary>The program without its main.</summary>
    public string Text => _calls.ToString() + _run;

    private void Add(FunctionDecl overload, int index)
    {
        var type = overload.Type[index];
        var signature = _carriers.Signature(type, TargetSet.Of(index));
        var plan = VariadicPlan.Of(signature, overload.Overload!.FixedCount, _target);
        if (plan.Why is not null)
        {
            Refused.Add(overload.Id);
            return;
        }
        Called++;
        var values = type.Parameters.Select((parameter, i) => Value(overload, parameter, i)).ToList();
        var isVoid = type.Return is BuiltinType { Kind: BuiltinKind.Void };
        var result = isVoid ? "long long" : type.Return.ToString();
        WriteCall(overload, type, plan, signature, values, isVoid);
        var variadic = $"{overload.Name}({string.Join(", ", values)})";
        _run.Append("    {\n");
        _run.Append($"        {result} expected = {(isVoid ? $"({variadic}, stored)" : variadic)};\n");
        _run.Append("        stored = 0;\n        scramble();\n");
        _run.Append($"        if (call_{Called}() != expected || expected == 0) return {Called};\n    }}\n");
    }

    /// <summary>A function that does nothing else, so that its frame has nothing that a call of a variadic function would have it provide.</summary>
    private void WriteCall(FunctionDecl overload, FunctionType type, VariadicPlan plan, Signature signature, List<string> values, bool isVoid)
    {
        var slots = plan.Slots.Select(slot => Slot(slot, type, signature, values)).ToList();
        var returned = plan.ResultIsBits ? Bits(type.Return) : type.Return.ToString();
        var call = $"((CALLEE {returned} (*)({string.Join(", ", slots.Select(slot => slot.Type))}))callee)({string.Join(", ", slots.Select(slot => slot.Value))})";
        _calls.Append($"static __attribute__((noinline)) {(isVoid ? "long long" : type.Return)} call_{Called}(void)\n{{\n");
        _calls.Append($"    void *volatile callee = (void *){overload.Name};\n");
        foreach (var buffer in plan.Slots.OfType<BufferSlot>())
            Fill(buffer, type, values);
        _calls.Append($"    return {(isVoid ? $"({call}, stored)" : plan.ResultIsBits ? $"{FromBits(type.Return)}({call})" : call)};\n}}\n");
    }

    private void Fill(BufferSlot buffer, FunctionType type, List<string> values)
    {
        _calls.Append($"    _Alignas(8) unsigned char buffer[{buffer.Size + 1}];\n");
        for (var i = 0; i < buffer.Offsets.Count; i++)
            _calls.Append($"    *({CSpelling.Of(type.Parameters[buffer.First + i])} *)(buffer + {buffer.Offsets[i]}) = {values[buffer.First + i]};\n");
    }

    private static (string Type, string Value) Slot(VariadicSlot slot, FunctionType type, Signature signature, List<string> values) => slot switch
    {
        PassedSlot { How: Passing.AsIs } passed => (type.Parameters[passed.Index].ToString(), values[passed.Index]),
        PassedSlot passed => Integer(type.Parameters[passed.Index], ((ManagedPrimitive)signature.Parameters[passed.Index].Type).Kind, values[passed.Index]),
        BufferSlot buffer => ("void *", buffer.Size == 0 ? "0" : "buffer"),
        _ => ("long long", "0x5a5a5a5a5a5a5a5a"),
    };

    private static (string Type, string Value) Integer(CType type, PrimitiveKind kind, string value) => kind switch
    {
        PrimitiveKind.Double => ("long long", $"bits_of_double({value})"),
        PrimitiveKind.Single => ("int", $"bits_of_float({value})"),
        PrimitiveKind.Pointer => ("long long", $"(long long)(__UINTPTR_TYPE__)({value})"),
        _ => ("long long", $"(long long)(({type})({value}))"),
    };

    private static string Bits(CType type) => type is BuiltinType { Kind: BuiltinKind.Double } ? "long long" : "int";

    private static string FromBits(CType type) => type is BuiltinType { Kind: BuiltinKind.Double } ? "double_of_bits" : "float_of_bits";

    /// <summary>A value of the type: no small positive number, which passes through any wrong width, and none that stands there twice.</summary>
    private static string Value(FunctionDecl overload, CType type, int index)
    {
        var isVariable = index >= overload.Overload!.FixedCount;
        return type switch
        {
            PointerType when !isVariable && overload.Name == "sum_kinds" => $"\"{Kinds(overload)}\"",
            PointerType when !isVariable => "&stored",
            PointerType => $"&numbers[{index + 1}]",
            BuiltinType { Kind: BuiltinKind.Float } => $"{(index + 1) * -1.5:0.0}f",
            BuiltinType { Kind: BuiltinKind.Double } => (index + 1.25).ToString("0.00", CultureInfo.InvariantCulture),
            BuiltinType { Kind: BuiltinKind.LongLong } => $"{(index + 1) * 0x1_0000_0003L}LL",
            BuiltinType { Kind: BuiltinKind.UInt } => $"{0xF0000000u + (uint)index}u",
            BuiltinType { Kind: BuiltinKind.Long } => $"{-100003 * (index + 1)}L",
            _ when !isVariable => $"{overload.Type.First.Parameters.Count - overload.Overload.FixedCount}",
            _ => $"{-1009 * (index + 1)}",
        };
    }

    private static string Kinds(FunctionDecl overload) => string.Concat(overload.Type.First.Parameters.Skip(overload.Overload!.FixedCount).Select(type => type switch
    {
        PointerType => 'p',
        BuiltinType { Kind: BuiltinKind.Double } => 'd',
        BuiltinType { Kind: BuiltinKind.LongLong } => 'q',
        BuiltinType { Kind: BuiltinKind.UInt } => 'u',
        BuiltinType { Kind: BuiltinKind.Long } => 'l',
        _ => 'i',
    }));
}
