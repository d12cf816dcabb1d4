using System.Globalization;
using System.Runtime.Loader;
using System.Text;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interop.Abi.Tests.Layouts;

/// <summary>
/// A program that prints what the runtime makes of structs, one line for each view: size, alignment and offsets in bytes. Memory is measured
/// by addresses, the marshalled view by <c>Marshal</c>. It needs nothing but the runtime, so that it can be run on other machines.
/// </summary>
internal sealed class ShapeProgram(IReadOnlyList<Shape> shapes)
{
    private const string Unknown = "unknown";

    private const string Prelude =
        """
        using System.Runtime.InteropServices;
        using System;
        #pragma warning disable
        public enum ESByte : sbyte { } public enum EByte : byte { } public enum EInt16 : short { } public enum EUInt16 : ushort { }
        public enum EInt32 : int { } public enum EUInt32 : uint { } public enum EInt64 : long { } public enum EUInt64 : ulong { }

        """;

    // A runtime may abort on a struct: the first one to measure can be given, to go on behind it.
    private const string Driver =
        """
        public static class Program
        {
            public static void Main(string[] arguments)
            {
                foreach (var line in Lines(arguments.Length > 0 ? int.Parse(arguments[0]) : 0))
                    Console.WriteLine(line);
            }

            public static string[] Run()
            {
                return new System.Collections.Generic.List<string>(Lines(0)).ToArray();
            }

            public static string Line(long size, long alignment, long[] offsets)
            {
                return size + " " + alignment + " " + string.Join(",", offsets);
            }

            static System.Collections.Generic.IEnumerable<string> Lines(int first)
            {
                for (var i = first; typeof(Program).Assembly.GetType("P" + i) is Type type; i++)
                {
                    foreach (var view in new[] { "Memory", "Marshalled" })
                    {
                        if (type.GetMethod(view) != null)
                            yield return i + " " + view + " " + Measure(type.GetMethod(view));
                    }
                }
            }

            static string Measure(System.Reflection.MethodInfo method)
            {
                try
                {
                    return (string)method.Invoke(null, null);
                }
                catch (Exception e)
                {
                    return e.GetBaseException().GetType().Name + ": " + e.GetBaseException().Message;
                }
            }
        }
        """;

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>The lines that the program should print on <paramref name="target"/>.</summary>
    public IEnumerable<string> Predicted(Target target) => shapes.SelectMany((shape, i) =>
        Enum.GetValues<StructView>().Where(view => shape.In(view) is not null).Select(view => $"{i} {view} {Describe(shape, view, target)}"));

    /// <summary>Whether a predicted line says only that nothing is known.</summary>
    public static bool IsUnknown(string line) => line.EndsWith(Unknown, StringComparison.Ordinal);

    /// <summary>The lines that it prints here.</summary>
    public IReadOnlyList<string> Run()
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        var assembly = context.LoadFromStream(Compile());
        var lines = (string[])assembly.GetType("Program")!.GetMethod("Run")!.Invoke(null, null)!;
        context.Unload();
        return lines;
    }

    /// <summary>The compiled program.</summary>
    /// <exception cref="InvalidOperationException">It is not C#.</exception>
    public MemoryStream Compile()
    {
        var compilation = CSharpCompilation.Create(
            "Shapes",
            [CSharpSyntaxTree.ParseText(Source(), CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest))],
            References.Value,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true, optimizationLevel: OptimizationLevel.Release));
        var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
        stream.Position = 0;
        return stream;
    }

    private static string Describe(Shape shape, StructView view, Target target) =>
        ManagedLayout.TryOf(shape.In(view), target, view) is { } layout
        ? string.Create(CultureInfo.InvariantCulture, $"{layout.Size} {layout.Alignment} {string.Join(',', layout.Offsets)}")
        : Unknown;

    private string Source()
    {
        var text = new StringBuilder(Prelude);
        for (var i = 0; i < shapes.Count; i++)
        {
            text.Append(shapes[i].Define($"S{i}"));
            text.Append(CultureInfo.InvariantCulture, $"public struct A{i} {{ public byte b; public S{i} s; }}\npublic static unsafe class P{i}\n{{\n");
            if (shapes[i].In(StructView.Memory) is not null)
                text.Append(Memory(shapes[i], i));
            text.Append(Marshalled(shapes[i], i)).Append("}\n");
        }
        return text.Append(Driver).ToString();
    }

    private static string Memory(Shape shape, int index)
    {
        var offsets = shape.Fields.Select((field, i) => $"(byte*){field.Piece.Address("f" + i)} - (byte*)&s");
        return $"    public static string Memory() {{ S{index} s; A{index} a; return Program.Line(sizeof(S{index}), (byte*)&a.s - (byte*)&a, new long[] {{ {string.Join(", ", offsets)} }}); }}\n";
    }

    private static string Marshalled(Shape shape, int index)
    {
        var offsets = shape.Fields.Select((_, i) => $"(long)Marshal.OffsetOf(typeof(S{index}), \"f{i}\")");
        return $"    public static string Marshalled() {{ return Program.Line(Marshal.SizeOf(typeof(S{index})), (long)Marshal.OffsetOf(typeof(A{index}), \"s\"), new long[] {{ {string.Join(", ", offsets)} }}); }}\n";
    }
}
