using System.Globalization;
using System.Text;

namespace Interop.Benchmarks.Analyzer;

/// <summary>A project that imports nothing: services, records and interfaces that use each other.</summary>
internal static class PlainProject
{
    public const int Files = 200;
    private const int MethodsOfClass = 20;

    /// <summary>The files.</summary>
    public static IReadOnlyList<(string Path, string Text)> Texts() => Enumerable.Range(0, Files).Select(file => ($"Services/Service{file}.cs", Text(file))).ToList();

    private static string Text(int file)
    {
        var text = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Linq;\n\nnamespace Plain;\n\n");
        text.Append(CultureInfo.InvariantCulture, $"public enum State{file} {{ None, Started, Stopped }}\n\npublic sealed record Item{file}(int Id, string Name, double Price, State{file} State);\n\n");
        text.Append(CultureInfo.InvariantCulture, $"public interface IService{file}\n{{\n    event EventHandler<int> Changed;\n}}\n\npublic sealed class Service{file} : IService{file}\n{{\n");
        text.Append(CultureInfo.InvariantCulture, $"    private const int MaxItems = {file};\n    private readonly List<Item{file}> _items = new();\n    private readonly Dictionary<string, Func<int, int>> _handlers = new();\n    public event EventHandler<int>? Changed;\n");
        for (var i = 0; i < MethodsOfClass; i++)
            Method(file, i, text);
        return text.Append("}\n").ToString();
    }

    private static void Method(int file, int number, StringBuilder text) => text.Append(CultureInfo.InvariantCulture, $$"""

            public IReadOnlyList<Item{{file}}> Find{{number}}(string name, int count)
            {
                ArgumentNullException.ThrowIfNull(name);
                {{BindingProject.InBody}}
                _handlers[name] = one => one + count;
                foreach (var item in _items.Where(item => item.Id < count && item.State != State{{file}}.None))
                    sum += _handlers.TryGetValue(item.Name, out var handler) ? handler(item.Id) : item.Name.Length;
                if (sum > MaxItems)
                    Changed?.Invoke(this, sum);
                var other = new Item{{file}}(sum, $"{name}-{sum}", sum / 2.0, State{{file}}.Started);
                _items.Add(other with { Price = Math.Round(other.Price, 2) });
                return _items.OrderBy(item => item.Price).Take(count).ToList();
            }

        """);
}
