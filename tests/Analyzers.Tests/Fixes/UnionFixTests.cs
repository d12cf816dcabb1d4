using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>Explicit structs with a union whose offset differs by target.</summary>
public sealed class UnionFixTests : FixTests
{
    private const string Header = """
        #include <stdint.h>
        struct input { uint32_t type; union { void *mouse; int64_t *key; }; };
        int use_input(struct input *input);
        """;

    [Fact]
    public void A_union_on_lines_with_its_uses() => Becomes(Header, $$"""
            [StructLayout(LayoutKind.Explicit)]
            struct Input
            {
                [FieldOffset(0)] public uint Type;
                [FieldOffset(4)] public IntPtr Mouse; // the mouse
                [FieldOffset(4)] public long* Key;
                public bool IsMouse => Mouse != 0;
            }
            {{Import}} static extern int use_input(Input* input);
            static IntPtr Use(Input* given)
            {
                var input = new Input { Type = 1, Mouse = 2 };
                given->Key = input.Key;
                return given->Mouse;
            }
        """, $$"""
            [StructLayout(LayoutKind.Sequential)]
            struct Input
            {
                public uint Type;
                public InputUnion Union;
                public bool IsMouse => Union.Mouse != 0;

                [StructLayout(LayoutKind.Explicit)]
                public struct InputUnion
                {
                    [FieldOffset(0)] public IntPtr Mouse; // the mouse
                    [FieldOffset(0)] public long* Key;
                }
            }
            {{Import}} static extern int use_input(Input* input);
            static IntPtr Use(Input* given)
            {
                var input = new Input { Type = 1, Union = { Mouse = 2 } };
                given->Union.Key = input.Union.Key;
                return given->Union.Mouse;
            }
        """);

    [Fact]
    public void A_union_on_a_line() => Becomes(Header, $$"""
        [StructLayout(LayoutKind.Explicit)] struct Input { [FieldOffset(0)] public uint Type; [FieldOffset(4)] public IntPtr Mouse; [FieldOffset(4)] public long* Key; }
        {{Import}} static extern int use_input(Input* input);
        """, $$"""
        [StructLayout(LayoutKind.Sequential)] struct Input { public uint Type; public InputUnion Union; [StructLayout(LayoutKind.Explicit)] public struct InputUnion { [FieldOffset(0)] public IntPtr Mouse; [FieldOffset(0)] public long* Key; } }
        {{Import}} static extern int use_input(Input* input);
        """);

    [Fact]
    public void Code_that_copies_with_another_value_stays() => Assert.Empty(Titles(Header, $$"""
        [StructLayout(LayoutKind.Explicit)] struct Input { [FieldOffset(0)] public uint Type; [FieldOffset(4)] public IntPtr Mouse; [FieldOffset(4)] public long* Key; }
        {{Import}} static extern int use_input(Input* input);
        static Input Use(Input input) => input with { Mouse = 1 };
        """));

    [Fact]
    public void What_comes_of_it_has_no_finding() => Assert.Empty(Analysis.Run(Header, $$"""
        [StructLayout(LayoutKind.Sequential)] struct Input { public uint Type; public InputUnion Union; [StructLayout(LayoutKind.Explicit)] public struct InputUnion { [FieldOffset(0)] public IntPtr Mouse; [FieldOffset(0)] public long* Key; } }
        {{Import}} static extern int use_input(Input* input);
        """));
}
