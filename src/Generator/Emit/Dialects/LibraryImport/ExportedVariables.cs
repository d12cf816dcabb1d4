using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Dialects.LibraryImport;

/// <summary>Variables that .NET finds in the library.</summary>
internal sealed class ExportedVariables : IVariableWriter
{
    public string AddressType => "nint";

    public string Members =>
        """
        private static nint s_library;

        /// <summary>
        /// Finds the library where the usual search does not. .NET asks the resolver of <see cref="NativeLibrary.SetDllImportResolver"/>
        /// for functions alone, so that whoever sets one sets it here too, before the first use of a variable.
        /// Where it answers zero, the usual search follows.
        /// </summary>
        VISIBILITY static DllImportResolver? Resolver { get; set; }

        private static nint Library()
        {
            if (s_library == 0)
                s_library = Resolver?.Invoke(LIBRARY, typeof(NativeVariables).Assembly, null) ?? 0;
            if (s_library == 0)
                s_library = NativeLibrary.Load(LIBRARY, typeof(NativeVariables).Assembly, null);
            return s_library;
        }
        """;

    public string Find(PerTarget<string> symbol, string name, AbiModule module) => $"NativeLibrary.GetExport(Library(), {Symbol(symbol, name, module)})";

    public (string Type, string Value) Property(VariableForm form, string address) => form switch
    {
        ByReference { IsReadOnly: true } reference => ($"ref readonly {reference.CSharp}", $"ref *({reference.CSharp}*){address}"),
        ByReference reference => ($"ref {reference.CSharp}", $"ref *({reference.CSharp}*){address}"),
        BySpan { IsReadOnly: true } span => ($"ReadOnlySpan<{span.Element}>", $"new((void*){address}, {span.Count})"),
        BySpan span => ($"Span<{span.Element}>", $"new((void*){address}, {span.Count})"),
        ByAddress pointer => (pointer.CSharp, $"({pointer.CSharp}){address}"),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static string Symbol(PerTarget<string> symbol, string name, AbiModule module) => symbol.IsSame
        ? CSharpName.Literal(symbol.First)
        : $"NativeTargets.Current switch {{ {string.Concat(symbol.Groups.Select(group => $"{string.Join(" or ", TargetLabels.Of(module, group.Targets))} => {CSharpName.Literal(group.Value)}, "))}_ => {CSharpName.Literal(name)} }}";
}
