using Interop.Abi.Model;

namespace Interop.Generator.Emit;

/// <summary>Writes the file of what all generated files share: the attribute that keeps C's spellings and, where a fact differs by target, the running target.</summary>
internal static class SupportEmitter
{
    /// <summary>Writes it into the namespace's block.</summary>
    public static void Write(CodeWriter writer, Emission emission, string code)
    {
        foreach (var line in NativeTypeName.Split('\n'))
            writer.Line(line);
        if (code.Contains("[NativeOnly(", StringComparison.Ordinal))
        {
            writer.Space();
            foreach (var line in NativeOnly.Split('\n'))
                writer.Line(line);
        }
        if (code.Contains("NativeStorage.", StringComparison.Ordinal))
        {
            writer.Space();
            foreach (var line in NativeStorageText.Text.Split('\n'))
                writer.Line(line);
        }
        if (code.Contains("NativeTargets.", StringComparison.Ordinal))
        {
            writer.Space();
            WriteTargets(writer, emission.Module);
        }
    }

    private const string NativeTypeName =
        """
        /// <summary>How C spells the type of what it stands on.</summary>
        [AttributeUsage(AttributeTargets.All, AllowMultiple = false, Inherited = true)]
        internal sealed class NativeTypeNameAttribute(string name) : Attribute
        {
            /// <summary>The spelling in C.</summary>
            public string Name { get; } = name;
        }
        """;

    private const string NativeOnly =
        """
        /// <summary>The targets on which alone an import is called: Interop's analyzers hold it against no other.</summary>
        [AttributeUsage(AttributeTargets.Method)]
        internal sealed class NativeOnlyAttribute(params string[] targets) : Attribute
        {
            /// <summary>The runtime identifiers.</summary>
            public string[] Targets { get; } = targets;
        }
        """;

    private static void WriteTargets(CodeWriter writer, AbiModule module)
    {
        writer.Line("/// <summary>The targets that these bindings know.</summary>");
        writer.Open("internal enum NativeTarget");
        foreach (var target in module.Targets)
            writer.Line($"{CSharpName.Pascal(target.Rid)},");
        writer.Line("Unknown,");
        writer.Close();
        writer.Space();
        writer.Line("/// <summary>The target that this process runs on. The JIT takes it for a constant.</summary>");
        writer.Open("internal static class NativeTargets");
        writer.Open("public static readonly NativeTarget Current = Rid() switch");
        foreach (var target in module.Targets)
            writer.Line($"\"{target.Rid}\" => NativeTarget.{CSharpName.Pascal(target.Rid)},");
        writer.Line("_ => NativeTarget.Unknown,");
        writer.Close(";");
        writer.Space();
        writer.Line("public static PlatformNotSupportedException Unknown(string name) =>");
        writer.Line($"    new($\"These bindings do not say what {{name}} is on {{Rid()}}; their targets are {string.Join(", ", module.Targets.Select(target => target.Rid))}.\");");
        writer.Space();
        foreach (var line in RidMethods.Split('\n'))
            writer.Line(line);
        writer.Close();
    }

    private const string RidMethods =
        """
        private static string Rid() => $"{System()}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

        private static string System()
        {
            if (OperatingSystem.IsWindows())
                return "win";
            if (OperatingSystem.IsMacOS())
                return "osx";
            if (OperatingSystem.IsAndroid())
                return "android";
            if (OperatingSystem.IsIOS())
                return "ios";
            if (OperatingSystem.IsFreeBSD())
                return "freebsd";
            if (OperatingSystem.IsBrowser())
                return "browser";
            return RuntimeInformation.RuntimeIdentifier is var rid && (rid.Contains("musl") || rid.StartsWith("alpine")) ? "linux-musl" : "linux";
        }
        """;
}
