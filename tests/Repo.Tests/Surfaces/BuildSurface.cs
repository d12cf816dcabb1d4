using System.Text.RegularExpressions;
using System.Xml.Linq;
using Interop.Generator.Messages;
using Interop.Testing;

namespace Interop.Repo.Tests.Surfaces;

/// <summary>What projects say to the packages' MSBuild files, and the codes of messages, which projects name in <c>NoWarn</c>.</summary>
internal static partial class BuildSurface
{
    public static IEnumerable<string> Lines()
    {
        var build = Repository.At("src", "Build", "build");
        var items = XDocument.Load(Path.Combine(build, "Interop.Build.props")).Descendants("ItemDefinitionGroup").Elements();
        var targets = File.ReadAllText(Path.Combine(build, "Interop.Build.targets"));
        var analyzers = File.ReadAllText(Repository.At("src", "Analyzers", "Package", "Interop.Analyzers.props"));
        return items.SelectMany(item => item.Elements().Select(metadata => $"MSBuild item {item.Name} {metadata.Name}"))
            .Concat(Property().Matches(targets + analyzers).Select(match => $"MSBuild property {match.Groups[1].Value}"))
            .Concat(Code().Matches(targets).Select(match => match.Value)
                .Concat(typeof(MessageCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!))
                .Select(code => $"message {code}"));
    }

    [GeneratedRegex(@"'?\$\(((?:Enable)?Interop[A-Za-z]+)")]
    private static partial Regex Property();

    [GeneratedRegex(@"INTEROP\d+")]
    private static partial Regex Code();
}
