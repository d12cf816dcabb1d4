using System.CommandLine;

namespace Interop.Repo.Tests.Surfaces;

/// <summary>What can be typed: commands, how many arguments they take, options by each of their names, and values that are words.</summary>
internal static class CommandSurface
{
    public static IEnumerable<string> Lines(string path, Command command) =>
        command.Arguments.Select((argument, i) => $"{path}: {Count(argument.Arity)} as argument {i + 1}")
            .Prepend(path)
            .Concat(command.Options.SelectMany(option => Lines(path, option)))
            .Concat(command.Subcommands.SelectMany(inner => Lines($"{path} {inner.Name}", inner)));

    private static IEnumerable<string> Lines(string path, Option option)
    {
        var value = option.ValueType == typeof(bool) || option.Arity.MaximumNumberOfValues == 0 ? "" : option.Arity.MaximumNumberOfValues > 1 ? " VALUE, again for each" : " VALUE";
        foreach (var name in option.Aliases.Prepend(option.Name).Distinct())
            yield return $"{path} {name}{value}{(option.Required ? " (required)" : "")}";
        // The placeholder of an option whose values are words is those words: text|msbuild.
        foreach (var word in option.HelpName?.Split('|') is { Length: > 1 } words ? words : [])
            yield return $"{path} {option.Name} {word}";
    }

    private static string Count(ArgumentArity arity) => (arity.MinimumNumberOfValues, arity.MaximumNumberOfValues) switch
    {
        (0, 1) => "at most one",
        (1, 1) => "one",
        (0, _) => "any number",
        _ => "one or more",
    };
}
