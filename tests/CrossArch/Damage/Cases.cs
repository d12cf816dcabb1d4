using System.Reflection;

namespace Interop.CrossArch.Damage;

/// <summary>
/// The cases: each is a nested class whose name is the rule and what is wrong, <c>ABI1001_int_read_as_long</c>. All that it declares wrongly
/// is in it, so that what the analyzers say there is said of the case.
/// </summary>
public static class Cases
{
    private static IEnumerable<Type> All => typeof(Cases).Assembly.GetTypes()
        .Where(type => type.Name.StartsWith("ABI", StringComparison.Ordinal))
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>
    /// <c>--damage</c> runs the cases that end well, <c>--damage --alone</c> names the others, and <c>--damage NAME</c> runs one of them.
    /// </summary>
    /// <returns>The exit code: that of a run that came to its end.</returns>
    public static int Run(string[] args)
    {
        var word = args.SkipWhile(argument => argument != "--damage").Skip(1).FirstOrDefault();
        if (word == "--alone")
            foreach (var type in All.Where(IsAlone))
                Console.WriteLine($"ALONE\t{type.Name}\t{type.GetCustomAttribute<AloneAttribute>()!.Expected}");
        else
            foreach (var type in All.Where(type => word is null ? !IsAlone(type) : type.Name == word))
                Print(type);
        Console.WriteLine("DAMAGE ENDS");
        return 0;
    }

    private static bool IsAlone(Type type) => type.GetCustomAttribute<AloneAttribute>() is not null;

    private static void Print(Type type)
    {
        Console.WriteLine($"CASE {type.Name}");
        Console.Out.Flush();
        var seen = (Seen)type.GetMethod("Run", BindingFlags.Static | BindingFlags.Public)!.Invoke(null, null)!;
        Console.WriteLine($"SEEN\t{type.Name}\t{seen.Expected}\t{seen.Observed}");
    }
}
