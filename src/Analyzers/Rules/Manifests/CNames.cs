namespace Interop.Analyzers;

/// <summary>Names in C's manner, which C# code gives only to what it took from C.</summary>
internal static class CNames
{
    /// <summary>Shorter names are words of any program, and stand for nothing of C's.</summary>
    public const int Shortest = 4;

    private const int MinLength = 6;

    /// <summary>Whether a name has an underscore within, or is all capitals.</summary>
    public static bool AreCs(string name) => name.Length >= MinLength && (name.IndexOf('_', 1) > 0 || name.All(c => char.IsUpper(c) || char.IsDigit(c)));
}
