namespace Interop.Generator.Emit.Emitters.Records;

/// <summary>Expressions that read and write an integer whose width and sign the running target decides.</summary>
internal static class IntegerAccess
{
    /// <summary>Reads it as <paramref name="surface"/>.</summary>
    /// <param name="surface">A C# integer.</param>
    /// <param name="from">The struct, as an argument.</param>
    /// <param name="bits">The offset and the width in bits, as two arguments.</param>
    /// <param name="signs">1 where it is signed, 0 where not.</param>
    public static string Get(string surface, string from, string bits, string signs) => signs switch
    {
        "0" => $"({surface})NativeStorage.Get({from}, {bits})",
        "1" => $"({surface})NativeStorage.GetSigned({from}, {bits})",
        _ => $"{signs} != 0 ? ({surface})NativeStorage.GetSigned({from}, {bits}) : unchecked(({surface})NativeStorage.Get({from}, {bits}))",
    };

    /// <summary>Writes <c>value</c>; throws where the running target's integer is too narrow for it.</summary>
    public static string Set(string to, string bits, string signs) => signs switch
    {
        "0" => $"NativeStorage.SetChecked({to}, {bits}, checked((ulong)value))",
        "1" => $"NativeStorage.SetCheckedSigned({to}, {bits}, checked((long)value))",
        _ => $"NativeStorage.SetInteger({to}, {bits}, checked((long)value), {signs} != 0)",
    };
}
