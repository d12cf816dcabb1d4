using Interop.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Interop.Hosts.Tests.Editing;

/// <summary>Declarations that are typed, changed and taken away again.</summary>
[Collection(PreparedCollection.Name)]
public sealed class TypingTests(Prepared prepared)
{
    [NeedsFact(PreparedCollection.Header, PreparedCollection.Packages)]
    public async Task An_import_is_typed_character_by_character()
    {
        var editor = await prepared.OpenAsync();
        var typing = await Typing.BeforeAsync(Editor.Document(editor.Solution, "Sqlite.cs"), "\n}\n");
        var (_, said) = await typing.TypeAsync(Typing.Characters("\n    [DllImport(Library)] public static extern int sqlite3_bind_blob64(IntPtr s, int i, byte[] v, uint n, IntPtr d);"));
        Assert.Equal(["ABI1001 uint"], said.Where(line => !line.StartsWith("ABI3008", StringComparison.Ordinal)));
    }

    [NeedsTheory(PreparedCollection.Header, PreparedCollection.Packages)]
    [InlineData("Sqlite.cs", "\n}\n", "public const int SQLITE_BUSY = 55;", "ABI2012 SQLITE_BUSY")]
    [InlineData("Sqlite.cs", "\n}\n", "[DllImport(Library, CallingConvention = CallingConvention.Cdecl)] public static extern long sqlite3_total_changes(int database);", "ABI1001 long", "ABI1002 int")]
    [InlineData("Zlib.cs", "\n}\n", "[LibraryImport(\"z\"), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] public static partial uint adler32(CULong adler, [In] byte[] data, nuint length);", "ABI1003 uint", "ABI1001 nuint")]
    [InlineData("Zlib.cs", "\n}\n", "public struct GzHeader { public int text; public uint time; public int xflags; } [LibraryImport(\"z\"), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] public static partial int deflateSetHeader(ref ZStream stream, ref GzHeader header);", "ABI2003 uint")]
    [InlineData("Sqlite.cs", "\n}\n", "public delegate void UpdateHook(IntPtr data, int kind, IntPtr database, IntPtr table, int row); [DllImport(Library, CallingConvention = CallingConvention.Cdecl)] public static extern IntPtr sqlite3_update_hook(IntPtr database, UpdateHook hook, IntPtr data);", "ABI4004 int")]
    public async Task A_declaration_is_typed_token_by_token(string file, string before, string text, params string[] expected)
    {
        var editor = await prepared.OpenAsync();
        var typing = await Typing.BeforeAsync(Editor.Document(editor.Solution, file), before);
        var (whole, said) = await typing.TypeAsync(Typing.Tokens("\n" + text));
        Assert.All(expected, one => Assert.Contains(one, said));
        Assert.Empty(await Editor.ErrorsAsync(whole.Project.Solution));

        // Taken away in one piece, as an undo does.
        var original = typing.Document;
        var undone = whole.WithText((await whole.GetTextAsync()).WithChanges(new TextChange(new TextSpan(typing.Position, text.Length + 1), "")));
        Assert.Equal((await Editor.DiagnosticsAsync(original)).Select(Editor.Text), (await Editor.DiagnosticsAsync(undone)).Select(Editor.Text));
    }

    [NeedsTheory(PreparedCollection.Header, PreparedCollection.Packages)]
    [InlineData("Sqlite.cs", "int index, int value", "int index, long value", "ABI1001")]
    [InlineData("Sqlite.cs", "SQLITE_ROW = 101", "SQLITE_ROW = 100", "ABI2012")]
    [InlineData("Sqlite.cs", "long columns", "int columns", "ABI4004")]
    [InlineData("Zlib.cs", "uint total_in", "CULong total_in", "ABI2003")]
    [InlineData("Zlib.cs", "ref uint targetLength", "ref CULong targetLength", "ABI1010")]
    public async Task A_mistake_is_corrected_and_made_again(string file, string wrong, string right, string rule)
    {
        var editor = await prepared.OpenAsync();
        var document = Editor.Document(editor.Solution, file);
        var before = await Editor.DiagnosticsAsync(document);
        var text = await document.GetTextAsync();
        var at = text.ToString().IndexOf(wrong, StringComparison.Ordinal);
        var corrected = document.WithText(text.WithChanges(new TextChange(new TextSpan(at, wrong.Length), right)));
        var line = text.Lines.IndexOf(at);
        Assert.Equal(before.Where(one => !(one.Id == rule && one.Location.GetLineSpan().StartLinePosition.Line == line)).Select(one => one.Id), (await Editor.DiagnosticsAsync(corrected)).Select(one => one.Id));
        var again = corrected.WithText((await corrected.GetTextAsync()).WithChanges(new TextChange(new TextSpan(at, right.Length), wrong)));
        Assert.Equal(before.Select(Editor.Text), (await Editor.DiagnosticsAsync(again)).Select(Editor.Text));
    }
}
