namespace Interop.Generator.Emit.Dialects.LibraryImport;

/// <summary>The shared code for today's .NET.</summary>
internal static class LibraryImportTexts
{
    public static SupportTexts All { get; } = new()
    {
        NativeTypeName =
            """
            /// <summary>How C spells the type of what it stands on.</summary>
            [AttributeUsage(AttributeTargets.All, AllowMultiple = false, Inherited = true)]
            internal sealed class NativeTypeNameAttribute(string name) : Attribute
            {
                /// <summary>The spelling in C.</summary>
                public string Name { get; } = name;
            }
            """,
        NativeOnly =
            """
            /// <summary>The targets on which alone an import is called: Interop's analyzers hold it against no other.</summary>
            [AttributeUsage(AttributeTargets.Method)]
            internal sealed class NativeOnlyAttribute(params string[] targets) : Attribute
            {
                /// <summary>The runtime identifiers.</summary>
                public string[] Targets { get; } = targets;
            }
            """,
        Storage = NativeStorageText.Text,
        Rid =
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
            """,
        Unknown =
            """
            public static PlatformNotSupportedException Unknown(string name) =>
                new($"These bindings do not say what {name} is on {Rid()}; their targets are RIDS.");
            """,
        VaryingMembers =
            """

            /// <summary>The number as C has it on the running target.</summary>
            /// <exception cref="OverflowException">It is too large for the running target.</exception>
            public static implicit operator NAME(SURFACE value) => new() { Value = value };

            /// <summary>The number.</summary>
            public static implicit operator SURFACE(NAME value) => value.Value;

            /// <inheritdoc/>
            public readonly bool Equals(NAME other) => Value == other.Value;

            /// <inheritdoc/>
            public override readonly bool Equals(object? obj) => obj is NAME other && Equals(other);

            /// <inheritdoc/>
            public override readonly int GetHashCode() => Value.GetHashCode();

            /// <summary>The number in decimal.</summary>
            public override readonly string ToString() => Value.ToString();
            """,
        VaryingFrom = "internal static NAME From(SIZE value) => new() { Value = unchecked((SURFACE)value) };",
    };
}
