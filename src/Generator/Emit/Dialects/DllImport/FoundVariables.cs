using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Dialects.DllImport;

/// <summary>Variables that the user finds: .NET Standard 2.0 loads functions alone.</summary>
internal sealed class FoundVariables : IVariableWriter
{
    public string AddressType => "IntPtr";

    public string Members =>
        """
        /// <summary>
        /// Gives the address of a symbol of the library, with what the platform has for it: dlsym, GetProcAddress, or
        /// NativeLibrary.GetExport. .NET Standard 2.0 has nothing for it. To be set before the first use of a variable.
        /// </summary>
        VISIBILITY static global::System.Func<string, IntPtr> Resolver { get; set; }

        private static IntPtr Find(string symbol)
        {
            if (Resolver == null)
                throw new global::System.InvalidOperationException("Set NativeVariables.Resolver first: it finds " + symbol + " in " + LIBRARY + ".");
            var address = Resolver(symbol);
            if (address == IntPtr.Zero)
                throw new global::System.EntryPointNotFoundException("NativeVariables.Resolver finds no " + symbol + " in " + LIBRARY + ".");
            return address;
        }
        """;

    public string Find(PerTarget<string> symbol, string name, AbiModule module) => $"Find({Symbol(symbol, name, module)})";

    public (string Type, string Value) Property(VariableForm form, string address) => form switch
    {
        ByReference { IsReadOnly: true } reference => ($"ref readonly {reference.CSharp}", $"ref *({reference.CSharp}*){address}"),
        ByReference reference => ($"ref {reference.CSharp}", $"ref *({reference.CSharp}*){address}"),
        BySpan span => ($"{span.Element}*", $"({span.Element}*){address}"),
        ByAddress pointer => (pointer.CSharp, $"({pointer.CSharp}){address}"),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static string Symbol(PerTarget<string> symbol, string name, AbiModule module) => symbol.IsSame
        ? CSharpName.Literal(symbol.First)
        : string.Concat(symbol.Groups.Select(group => $"{Condition(module, group.Targets)} ? {CSharpName.Literal(group.Value)} : ")) + CSharpName.Literal(name);

    private static string Condition(AbiModule module, TargetSet targets) =>
        string.Join(" || ", TargetLabels.Of(module, targets).Select(label => $"{TargetLabels.Subject} == {label}"));
}
