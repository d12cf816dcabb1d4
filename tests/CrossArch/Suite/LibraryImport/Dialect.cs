namespace Interop.CrossArch;

/// <summary>What the dialect of the bindings needs before its first use: nothing.</summary>
public static class Dialect
{
    public static void Prepare()
    {
    }
}
