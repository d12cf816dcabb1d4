namespace Interop.Generator.Emit.Dialects.DllImport;

/// <summary>The shared code for .NET Standard 2.0 and C# 7.3. Types that a library's may be called like are written with their namespace.</summary>
internal static class DllImportTexts
{
    public static SupportTexts All { get; } = new()
    {
        NativeTypeName =
            """
            /// <summary>How C spells the type of what it stands on.</summary>
            [AttributeUsage(AttributeTargets.All, AllowMultiple = false, Inherited = true)]
            internal sealed class NativeTypeNameAttribute : Attribute
            {
                /// <summary>Keeps the spelling.</summary>
                public NativeTypeNameAttribute(string name) => Name = name;

                /// <summary>The spelling in C.</summary>
                public string Name { get; }
            }
            """,
        NativeOnly =
            """
            /// <summary>The targets on which alone an import is called, or a delegate is right: Interop's analyzers hold it against no other.</summary>
            [AttributeUsage(AttributeTargets.Method | AttributeTargets.Delegate)]
            internal sealed class NativeOnlyAttribute : Attribute
            {
                /// <summary>Keeps the targets.</summary>
                public NativeOnlyAttribute(params string[] targets) => Targets = targets;

                /// <summary>The runtime identifiers.</summary>
                public string[] Targets { get; }
            }
            """,
        Storage = PointerStorageText.Text,
        Rid = RunningTargetText.Text,
        Unknown =
            """
            public static PlatformNotSupportedException Unknown(string name) =>
                new PlatformNotSupportedException("These bindings do not say what " + name + " is on " + Rid() + "; their targets are RIDS.");
            """,
        VaryingMembers =
            """

            /// <summary>The number as C has it on the running target.</summary>
            /// <exception cref="OverflowException">It is too large for the running target.</exception>
            public static implicit operator NAME(SURFACE value) => new NAME { Value = value };

            /// <summary>The number.</summary>
            public static implicit operator SURFACE(NAME value) => value.Value;

            /// <summary>The number in C's memory, so many elements of C's size behind that address.</summary>
            public static unsafe SURFACE ReadAt(NAME* at, long index)
            {
                var value = default(NAME);
                NativeStorage.Copy(&value, (byte*)at + index * SizeOf, SizeOf);
                return value.Value;
            }

            /// <summary>Sets the number there, and leaves its neighbours.</summary>
            /// <exception cref="OverflowException">It is too large for the running target.</exception>
            public static unsafe void WriteAt(NAME* at, long index, SURFACE number)
            {
                NAME value = number;
                NativeStorage.Copy((byte*)at + index * SizeOf, &value, SizeOf);
            }

            /// <inheritdoc/>
            public bool Equals(NAME other) => Value == other.Value;

            /// <inheritdoc/>
            public override bool Equals(object obj) => obj is NAME other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => Value.GetHashCode();

            /// <summary>The number in decimal.</summary>
            public override string ToString() => Value.ToString();
            """,
        VaryingFrom = "internal static NAME From(SIZE value) => new NAME { Value = unchecked((SURFACE)value) };",
    };
}
