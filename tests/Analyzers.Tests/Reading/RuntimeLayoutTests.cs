using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Xunit;

namespace Interop.Analyzers.Tests.Reading;

/// <summary>Both views of structs as the reader has them, laid out, against what the running .NET makes of the same source.</summary>
public sealed class RuntimeLayoutTests
{
    private const string Prefix = "Interop.Analyzers.Tests.Reading.Layouts.Structs+";

    private static readonly Lazy<CSharp> Source = new(() => CSharp.Files(Embedded.Read("Structs.cs")));

    public static TheoryData<string> Names => new(Nested().Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Memory_is_as_large_as_sizeof(string name)
    {
        var type = Nested().First(nested => nested.Name == name);
        var layout = Layout(name, StructView.Memory);
        if (layout is not null)
            Assert.Equal(SizeInMemory(type), layout.Size);
        else
            Assert.True(HasReference(type) || IsAutomatic(type), "the reader does not know the memory of a struct that has a fixed layout");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_marshalled_view_is_as_large_as_Marshal_SizeOf(string name) =>
        Assert.Equal(SizeMarshalled(Nested().First(nested => nested.Name == name)), Layout(name, StructView.Marshalled)?.Size);

    [Theory]
    [MemberData(nameof(Names))]
    public void Marshalled_fields_are_where_Marshal_OffsetOf_says(string name)
    {
        var type = Nested().First(nested => nested.Name == name);
        if (Layout(name, StructView.Marshalled) is not { } layout || type.BaseType != typeof(ValueType))
            return;
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).OrderBy(field => field.MetadataToken);
        Assert.Equal(fields.Select(field => (long)Marshal.OffsetOf(type, field.Name)), layout.Offsets);
    }

    private static ManagedLayout? Layout(string name, StructView view) =>
        ManagedLayout.TryOf(Source.Value.Reader.Struct(Source.Value.Type(Prefix + name), view), Embedded.Host);

    private static IEnumerable<Type> Nested() => typeof(Layouts.Structs)
        .GetNestedTypes(BindingFlags.NonPublic)
        .Where(type => !type.IsEnum && !type.IsGenericType);

    private static long SizeInMemory(Type type) =>
        (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;

    private static long? SizeMarshalled(Type type)
    {
        try
        {
            return Marshal.SizeOf(type);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool HasReference(Type type) => type.IsClass
        || (bool)typeof(RuntimeHelpers).GetMethod(nameof(RuntimeHelpers.IsReferenceOrContainsReferences))!.MakeGenericMethod(type).Invoke(null, null)!;

    private static bool IsAutomatic(Type type) => type.IsAutoLayout
        || type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(field => field.FieldType is { IsValueType: true, IsPrimitive: false } inner && IsAutomatic(inner));
}
