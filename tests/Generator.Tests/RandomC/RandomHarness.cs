using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Interop.Abi.Model;
using Interop.Testing;

namespace Interop.Generator.Tests.RandomC;

/// <summary>
/// Compiles a batch as a shared library of C accessors and as C#, and lets each read what the other wrote: every member of every record,
/// with the bytes around it, and every record by value.
/// </summary>
internal static partial class RandomHarness
{
    /// <summary>
    /// The records on which a compiler's C and C# differ on this machine. They meet in a process of their own, that says which record it is at: a crash
    /// is a difference too, and the records behind it have their turn in the next process.
    /// </summary>
    public static IReadOnlyDictionary<int, string> Differences(RandomBatch batch, string compiler)
    {
        var library = BuildLibrary(batch, compiler);
        var program = BuildProgram(batch);
        var failures = new SortedDictionary<int, string>();
        for (var first = 0; first < batch.Records.Count;)
        {
            var result = Command.Run(Tool.Dotnet, ["exec", program, library, $"{first}"]);
            var reached = Read(result.Output, failures);
            if (result.ExitCode == 0)
                break;
            if (reached < first)
                throw new InvalidOperationException(result.All);
            failures[reached] = $"r{reached}: the process ends with {result.ExitCode} in its calls. {result.Error}";
            first = reached + 1;
        }
        return failures;
    }

    /// <summary>Takes what the process says: where it is, and what differs there. The last record that it was at.</summary>
    private static int Read(string output, SortedDictionary<int, string> failures)
    {
        var record = -1;
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Place().Match(line) is { Success: true } place)
                record = int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture);
            else
                failures.TryAdd(int.Parse(Difference().Match(line).Groups[1].Value, CultureInfo.InvariantCulture), line);
        }
        return record;
    }

    private static string BuildProgram(RandomBatch batch)
    {
        var (compilation, problems) = BindingCompiler.Compile(batch.Generated.Files, Checks(batch));
        if (problems.Count > 0)
            throw new InvalidOperationException(string.Join('\n', problems.Take(20)));
        return BindingCompiler.WriteProgram(compilation, batch.Folder, "checks");
    }

    [GeneratedRegex(@"^at r(\d+)$")]
    private static partial Regex Place();

    /// <summary>A difference that a check found (<c>r17: ...</c>), or one of the layout's (<c>sizeof r17 ...</c>).</summary>
    [GeneratedRegex(@"\br(\d+)\b")]
    private static partial Regex Difference();

    private static string BuildLibrary(RandomBatch batch, string compiler)
    {
        var text = new StringBuilder("#include <string.h>\n#include \"random.h\"\n");
        for (var i = 0; i < batch.Records.Count; i++)
        {
            var tag = batch.Tag(i);
            foreach (var (name, field) in Scalars(batch.Records[i]))
            {
                var value = field.Type.EndsWith('*') || field.Type == "function_pointer" ? $"({field.Type})(intptr_t)v" : $"({field.Type})v";
                var read = field.Type.EndsWith('*') || field.Type == "function_pointer" ? "(long long)(intptr_t)" : "(long long)";
                text.Append($"void set_{i}_{name}(void *p, long long v) {{ (({tag} *)p)->{name} = {value}; }}\n");
                text.Append($"long long get_{i}_{name}(void *p) {{ return {read}(({tag} *)p)->{name}; }}\n");
            }
            text.Append($"{tag} pass_{i}(int before, {tag} value, int after, {tag} *copy) {{ if (before == 11 && after == 22) memcpy(copy, &value, sizeof value); return value; }}\n");
        }
        var source = batch.Folder.Write("random.c", text.ToString());
        var library = batch.Folder.At("librandom.so");
        var built = Command.Run(compiler, ["-shared", "-fPIC", "-O1", "-w", "-std=gnu17", "-o", library, source]);
        return built.ExitCode == 0 ? library : throw new InvalidOperationException(built.All);
    }

    private static string Checks(RandomBatch batch)
    {
        var text = new StringBuilder(Head);
        var spelling = RandomSpelling.Of(batch.Dialect);
        var calls = new StringBuilder();
        for (var i = 0; i < batch.Records.Count; i++)
        {
            calls.Append($"            At({i}, first, () => C{i}(library, new System.Random({i})));\n");
            text.Append($"    static void C{i}(nint library, System.Random random)\n    {{\n");
            text.Append($"        var p = (r{i}*)NativeMemory.AlignedAlloc(4096, 64);\n        var q = (r{i}*)NativeMemory.AlignedAlloc(4096, 64);\n");
            foreach (var (name, field) in Scalars(batch.Records[i]))
            {
                text.Append($"        Fill(p, q, random);\n");
                text.Append($"        {{ var v = {Reduce(field)}; Set(library, \"set_{i}_{name}\", p, v); q->{name} = {Cast(field, spelling)}; ");
                text.Append($"Same(p, q, {i}, $\"{name} = {{v}}\"); Equal(Get(library, \"get_{i}_{name}\", p), {Back(field, name, spelling)}, {i}, $\"{name} read of {{v}}\"); }}\n");
            }
            if (IsBound(batch, i))
            {
                text.Append($"        Fill(p, q, random);\n        {{ r{i} c = default; var r = NativeMethods.pass_{i}(11, *p, 22, &c);\n");
                foreach (var (name, _) in Scalars(batch.Records[i]))
                {
                    text.Append($"          Equal(Get(library, \"get_{i}_{name}\", p), Get(library, \"get_{i}_{name}\", &c), {i}, \"{name} passed by value\");\n");
                    text.Append($"          Equal(Get(library, \"get_{i}_{name}\", p), Get(library, \"get_{i}_{name}\", &r), {i}, \"{name} returned by value\");\n");
                }
                text.Append("        }\n");
            }
            text.Append("        NativeMemory.AlignedFree(p); NativeMemory.AlignedFree(q);\n    }\n\n");
        }
        return text.Append(Main.Replace("CALLS", calls.ToString(), StringComparison.Ordinal)).ToString();
    }

    private static bool IsBound(RandomBatch batch, int index) =>
        batch.Generated.Module.Decls.Any(decl => decl is FunctionDecl { Unsupported: null } && decl.Name == $"pass_{index}");

    /// <summary>The members that a number can be written to: no arrays, no records.</summary>
    private static IEnumerable<(string Name, RandomField Field)> Scalars(RandomRecord record) => record.Members()
        .Where(member => member.Field.Suffix.Length == 0 && !member.Field.Type.StartsWith("struct", StringComparison.Ordinal) && !member.Field.Type.StartsWith("union", StringComparison.Ordinal));

    /// <summary>A random number that the type can hold in both languages.</summary>
    private static string Reduce(RandomField field) => field.Type switch
    {
        "float" or "double" => "random.NextInt64() % 1000",
        "_Bool" => "random.NextInt64() & 1",
        "enum colour" => "random.NextInt64() & 3 & ((1L << " + (field.Bits ?? 2) + ") - 1)",
        "enum direction" => field.Bits == 1 ? "-(random.NextInt64() & 1)" : "(random.NextInt64() & 1) - 1",
        "wchar_t" => "(long)(int)random.NextInt64()",
        _ => "random.NextInt64() ^ (random.NextInt64() << 1)",
    };

    private static string Cast(RandomField field, RandomSpelling spelling) => field.Type switch
    {
        "_Bool" => field.Bits is null ? "(byte)v" : "v != 0",
        "long" => spelling.Long,
        "unsigned long" => spelling.ULong,
        "wchar_t" => "v",
        "void *" => "(void*)v",
        "char *" => "(byte*)v",
        "function_pointer" => spelling.FunctionPointer,
        var type => $"unchecked(({Managed(type)})v)",
    };

    private static string Back(RandomField field, string name, RandomSpelling spelling) => field.Type switch
    {
        "_Bool" => field.Bits is null ? $"q->{name}" : $"(q->{name} ? 1 : 0)",
        "long" => $"(long)q->{name}{spelling.Value}",
        "unsigned long" => $"unchecked((long)(ulong)q->{name}{spelling.Value})",
        "wchar_t" => $"(long)q->{name}",
        // Plain char is a byte in C#, and signed in C here.
        "char" => $"((long)q->{name} << {64 - (field.Bits ?? 8)} >> {64 - (field.Bits ?? 8)})",
        _ => $"unchecked((long)q->{name})",
    };

    private static string Managed(string type) => type switch
    {
        "char" or "unsigned char" or "uint8_t" => "byte",
        "signed char" or "int8_t" => "sbyte",
        "short" or "int16_t" => "short",
        "unsigned short" or "uint16_t" => "ushort",
        "int" or "int32_t" => "int",
        "unsigned" or "uint32_t" => "uint",
        "long long" or "int64_t" => "long",
        "unsigned long long" or "uint64_t" => "ulong",
        "size_t" => "nuint",
        "ptrdiff_t" => "nint",
        "enum colour" => "colour",
        "enum direction" => "direction",
        _ => type,
    };

    private const string Head =
        """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Runtime.InteropServices;

        namespace Random;

        public static unsafe class Checks
        {
            static void Set(nint library, string name, void* p, long v) => ((delegate* unmanaged<void*, long, void>)NativeLibrary.GetExport(library, name))(p, v);

            static long Get(nint library, string name, void* p) => ((delegate* unmanaged<void*, long>)NativeLibrary.GetExport(library, name))(p);

            static void Fill(void* p, void* q, System.Random random)
            {
                random.NextBytes(new Span<byte>(p, 4096));
                new Span<byte>(p, 4096).CopyTo(new Span<byte>(q, 4096));
            }

            static void Same(void* p, void* q, int record, string what)
            {
                if (!new Span<byte>(p, 4096).SequenceEqual(new Span<byte>(q, 4096)))
                    Say($"r{record}: C and C# write other bytes for {what}");
            }

            static void Equal(long c, long csharp, int record, string what)
            {
                if (c != csharp)
                    Say($"r{record}: {what} is {c} in C and {csharp} in C#");
            }

            static void Say(string line)
            {
                Console.WriteLine(line);
                Console.Out.Flush();
            }

            static void At(int record, int first, Action calls)
            {
                if (record < first)
                    return;
                Say($"at r{record}");
                calls();
            }


        """;

    private const string Main =
        """
            public static void Main(string[] arguments)
            {
                var library = NativeLibrary.Load(arguments[0]);
                NativeLibrary.SetDllImportResolver(typeof(Checks).Assembly, (_, _, _) => library);
                var first = int.Parse(arguments[1]);
                if (first == 0)
                {
                    foreach (var difference in NativeLayout.Differences())
                        Say(difference);
                }
        CALLS
            }
        }
        """;
}
