using System.Reflection;
using System.Runtime.InteropServices;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests.Reading;

/// <summary>
/// What the reader says of LibraryImport, against the import that the generator of the SDK that builds the tests made of the same source.
/// </summary>
public sealed class GeneratedImportTests
{
    private static readonly Lazy<CSharp> Source = new(() => CSharp.Files(Embedded.Read("Imports.cs")));

    public static TheoryData<string> Names => new(Declared().Select(method => method.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_crosses_is_what_the_generated_import_takes(string name)
    {
        var type = Read(name);
        var generated = Native(name).GetParameters()[0].ParameterType;
        Assert.Equal(Size(generated), ManagedLayout.TryOf(type, Embedded.Host)?.Size);
        Assert.Equal(IsAddress(generated), type is ManagedPointer or ManagedString or ManagedFunctionPointer);
        if (generated.IsPointer && generated.GetElementType() != typeof(void) && Behind(type) is { } behind)
            Assert.Equal(Size(generated.GetElementType()!), behind);
    }

    private static ManagedType? Read(string name)
    {
        var container = Source.Value.Type("Interop.Analyzers.Tests.Reading.Layouts.Imports");
        return Source.Value.Reader.Import(container.GetMembers(name).OfType<IMethodSymbol>().Single())!.Signature.Parameters[0].Type;
    }

    /// <summary>The size of what is behind a pointer or of a string's characters; null where the reader gives only a name.</summary>
    private static long? Behind(ManagedType? type) => type switch
    {
        ManagedString text => text.Encoding == ManagedEncoding.Utf16 ? 2 : 1,
        ManagedPointer { Pointee: { } pointee } => ManagedLayout.TryOf(pointee, Embedded.Host)?.Size,
        _ => null,
    };

    private static IEnumerable<MethodInfo> Declared() => typeof(Layouts.Imports)
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(method => !method.Name.StartsWith('<'));

    /// <summary>The import inside the generated method, or the method itself where it needed no other.</summary>
    private static MethodInfo Native(string name) => typeof(Layouts.Imports)
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(method => method.GetCustomAttribute<DllImportAttribute>() is not null)
        .Single(method => method.Name == name || method.Name.StartsWith($"<{name}>g__", StringComparison.Ordinal));

    private static bool IsAddress(Type type) => type.IsPointer || type.IsFunctionPointer || type == typeof(nint);

    private static long Size(Type type) => type switch
    {
        _ when IsAddress(type) => IntPtr.Size,
        _ when type == typeof(char) => sizeof(char),
        _ when type.IsEnum => Marshal.SizeOf(Enum.GetUnderlyingType(type)),
        _ => Marshal.SizeOf(type),
    };
}
