using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Tests.Layouts.Passing;

/// <summary>
/// Calls C functions that take one record with C# structs of the same size: they arrive whole exactly where both have the same class. What C
/// returns is whole where they have. Needs no test framework, so that other machines can run it.
/// </summary>
internal static unsafe class PassingCalls
{
    private static readonly Type[] Types =
    [
        typeof(OneFloat), typeof(OneInt), typeof(TwoFloats), typeof(TwoInts), typeof(OneDouble), typeof(OneLong), typeof(FloatInt), typeof(ThreeFloats),
        typeof(ThreeInts), typeof(FloatsInt), typeof(FourFloats), typeof(TwoDoubles), typeof(TwoLongs), typeof(DoubleLong), typeof(LongDouble),
        typeof(FloatsLong), typeof(Unaligned), typeof(ThreeDoubles), typeof(ThreeLongs), typeof(FiveFloats), typeof(FiveInts), typeof(FloatOrInt),
        typeof(ExplicitFloats), typeof(DoubleOrLong),
    ];

    /// <summary>The library that is called: of each record a function that keeps three of them, and one that returns one.</summary>
    public static string Source()
    {
        var text = new StringBuilder("#include <string.h>\nunsigned char bytes[256];\nunsigned char *where(void) { return bytes; }\n");
        foreach (var type in Types)
        {
            text.Append(Record(type)).Append('\n');
            text.Append($"void take_{type.Name}({type.Name} a, {type.Name} b, {type.Name} c) {{ memcpy(bytes, &a, sizeof a); memcpy(bytes + sizeof a, &b, sizeof b); memcpy(bytes + 2 * sizeof a, &c, sizeof c); }}\n");
            text.Append($"{type.Name} give_{type.Name}(void) {{ {type.Name} a; memcpy(&a, bytes, sizeof a); return a; }}\n");
        }
        return text.ToString();
    }

    /// <summary>What is otherwise than the classes say, and how many pairs were tried.</summary>
    public static (IReadOnlyList<string> Wrong, int Alike, int Different) Run(string library, Target target)
    {
        var handle = NativeLibrary.Load(library);
        var buffer = ((delegate* unmanaged<byte*>)NativeLibrary.GetExport(handle, "where"))();
        var wrong = new List<string>();
        int alike = 0, different = 0;
        foreach (var (native, managed) in Types.SelectMany(native => Types.Select(managed => (native, managed))))
        {
            if (SizeOf(native, target) != SizeOf(managed, target))
                continue;
            var expected = Of(native, target, ofManaged: false);
            var actual = Of(managed, target, ofManaged: true);
            var isAlike = expected == actual;
            // C would follow a pointer that C# has not given, except where memory is the stack.
            if (!isAlike && expected == PassingClass.Memory && target.Architecture != TargetArchitecture.X64)
                continue;
            if (isAlike)
                alike++;
            else
                different++;
            var take = NativeLibrary.GetExport(handle, "take_" + native.Name);
            if (Invoke(nameof(Arrives), managed, take, (nint)buffer) != isAlike)
                wrong.Add($"C's {native.Name} ({expected}) given C#'s {managed.Name} ({actual})");
            // A return of another class can be right by chance: C also had the bytes in a register of the class that C# looks at.
            var give = NativeLibrary.GetExport(handle, "give_" + native.Name);
            if (isAlike && !Invoke(nameof(Returns), managed, give, (nint)buffer))
                wrong.Add($"C's {native.Name} ({expected}) returned as C#'s {managed.Name} ({actual})");
        }
        return (wrong, alike, different);
    }

    private static PassingClass Of(Type type, Target target, bool ofManaged)
    {
        var model = Model(type);
        return (ofManaged ? PassingClass.OfManaged(model, target, StructView.Memory) : PassingClass.Of(FlatScalar.Of(model, target, StructView.Memory)!, SizeOf(type, target), target))!;
    }

    private static long SizeOf(Type type, Target target) => ManagedLayout.Of(Model(type), target).Size;

    private static bool Invoke(string method, Type type, nint function, nint buffer) =>
        (bool)typeof(PassingCalls).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [function, buffer])!;

    private static bool Arrives<T>(nint function, nint buffer)
        where T : unmanaged
    {
        var values = stackalloc T[3];
        var size = 3 * sizeof(T);
        Fill((byte*)values, size);
        Unsafe.InitBlock((void*)buffer, 0, (uint)size);
        ((delegate* unmanaged<T, T, T, void>)function)(values[0], values[1], values[2]);
        return new ReadOnlySpan<byte>(values, size).SequenceEqual(new ReadOnlySpan<byte>((void*)buffer, size));
    }

    private static bool Returns<T>(nint function, nint buffer)
        where T : unmanaged
    {
        Fill((byte*)buffer, sizeof(T));
        var value = ((delegate* unmanaged<T>)function)();
        return new ReadOnlySpan<byte>(&value, sizeof(T)).SequenceEqual(new ReadOnlySpan<byte>((void*)buffer, sizeof(T)));
    }

    /// <summary>No byte twice, and no NaN, which a register could change.</summary>
    private static void Fill(byte* bytes, int size)
    {
        for (var i = 0; i < size; i++)
            bytes[i] = (byte)(i + 1);
    }

    private static ManagedType Model(Type type) => type.IsPrimitive
        ? new ManagedPrimitive(Enum.Parse<PrimitiveKind>(type.Name))
        : new ManagedStruct(
            type.Name,
            type.IsExplicitLayout ? ManagedLayoutKind.Explicit : ManagedLayoutKind.Sequential,
            type.StructLayoutAttribute!.Pack == 4 ? 4 : 0,
            0,
            Fields(type).Select(field => new ManagedField(field.Name, Model(field.FieldType), Offset(field))).ToEquatableArray());

    private static FieldInfo[] Fields(Type type) => type.GetFields(BindingFlags.Instance | BindingFlags.Public);

    private static int Offset(FieldInfo field) => field.GetCustomAttribute<FieldOffsetAttribute>()?.Value ?? 0;

    /// <summary>The record as C: members of one offset are a union.</summary>
    private static string Record(Type type)
    {
        var members = Fields(type).GroupBy(field => type.IsExplicitLayout ? Offset(field) : Array.IndexOf(Fields(type), field))
            .Select(group => group.Count() == 1 ? Member(group.First()) : $"union {{ {string.Concat(group.Select(Member))} }};");
        var pack = type.StructLayoutAttribute!.Pack == 4 ? " __attribute__((packed, aligned(4)))" : "";
        return $"typedef struct {{ {string.Concat(members)} }}{pack} {type.Name};";
    }

    private static string Member(FieldInfo field) => $"{C(field.FieldType)} {field.Name}; ";

    private static string C(Type type) =>
        type == typeof(float) ? "float" : type == typeof(double) ? "double" : type == typeof(int) ? "int" : type == typeof(long) ? "long long" : type.Name;
}
