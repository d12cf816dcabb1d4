using System.CommandLine;

namespace Interop.Generator.Commands;

/// <summary>The options that take a value: once, or as often as they are given.</summary>
internal static class NamedOption
{
    /// <summary>An option with one value; null where it is not given.</summary>
    public static Option<string?> Text(string name, string help, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = help };

    /// <summary>An option that may be repeated, with one value each time.</summary>
    public static Option<string[]> Texts(string name, string help, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = help, AllowMultipleArgumentsPerToken = false };
}
