namespace Interop.CrossArch.Kinds;

public static partial class Seeds
{
    /// <summary>What CsCheck gave on .NET 10, where it runs; run.sh puts them beside the program.</summary>
    private static uint[] Random() => [.. File.ReadAllLines(Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "seeds.txt")).Select(uint.Parse).Skip(16)];
}
