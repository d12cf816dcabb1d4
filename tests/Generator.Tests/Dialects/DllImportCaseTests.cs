using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using Interop.Abi.Carriers;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Emit;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Tests.Cases;
using Interop.Generator.Tests.RealHeaders;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Dialects;

/// <summary>Every header in tests/Cases, written for old frameworks.</summary>
public sealed class DllImportCaseTests
{
    private const string Rid = "linux-x64";
    private static readonly ConcurrentDictionary<string, Lazy<Generated>> Results = new(StringComparer.Ordinal);

    public static TheoryData<string> Names => new(CaseFile.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_laid_out_by_the_runtime_as_by_C(string name)
    {
        var generated = Generate(name);
        var assembly = Compile(generated);
        if (assembly.GetType("Case.NativeLayout") is { } layout && TargetIndex(generated.Module) >= 0)
            Assert.Empty((IReadOnlyList<string>)layout.GetMethod("Differences")!.Invoke(null, null)!);
    }

    /// <summary>Compilers confirm the places of bits elsewhere; here the properties must reach those, and no neighbour.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Bit_fields_are_where_C_has_them(string name)
    {
        var generated = Generate(name);
        var target = TargetIndex(generated.Module);
        var assembly = Compile(generated);
        var carriers = new CarrierMap(generated.Module, Vocabulary.NetStandard);
        foreach (var record in generated.Module.Decls.OfType<RecordDecl>().Where(record => record.Unsupported is null && target >= 0))
        {
            foreach (var bits in carriers.Plan(record).Members.OfType<BitsMember>().Where(bits => bits.Place.Targets.Contains(target)))
            {
                if (assembly.GetType($"Case.{record.ManagedName.Replace('.', '+')}") is { } type)
                    Check(type, bits, bits.Place[target]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_the_manifest_of_the_library(string name)
    {
        var options = Options(name);
        Assert.Equal(Pipeline.Run(options with { Dialect = AllDialects.LibraryImport }, new Progress<Target>(), default).Manifest, Generate(name).Manifest);
    }

    /// <summary>Where C# is old, and where it is new: no warning, not even of documentation.</summary>
    [NeedsFact("/usr/include/SDL2", "libsdl2-dev and the other headers of build.sh")]
    public void Everything_builds_without_a_warning_for_old_frameworks()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Old.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>netstandard2.0;net472;net10.0</TargetFrameworks>
                <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <Nullable Condition="'$(TargetFramework)' == 'net10.0'">enable</Nullable>
              </PropertyGroup>
              <ItemGroup Condition="'$(TargetFramework)' == 'net472'">
                <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        foreach (var name in CaseFile.All)
            Write(folder, name, Pipeline.Run(Options(name) with { Namespace = $"Cases.Of_{name}" }, new Progress<Target>(), default));
        foreach (var library in RealLibrary.All)
            Write(folder, library.Name, Pipeline.Run(library.Options with { Dialect = AllDialects.DllImport }, new Progress<Target>(), default));
        var result = Command.Run("dotnet", ["build", "--nologo", "-v", "quiet", "-nodeReuse:false"], folder.Path);
        Assert.True(result.ExitCode == 0, result.All);
        Assert.DoesNotContain("warning", result.Output, StringComparison.Ordinal);
    }

    private static void Write(TemporaryFolder folder, string name, Generated generated)
    {
        foreach (var file in CSharp(generated))
            folder.Write(Path.Combine(name, file.Name), file.Text);
    }

    /// <summary>All its bits, and none: the bytes of the struct, and what is read.</summary>
    private static void Check(Type type, BitsMember bits, BitRange place)
    {
        var property = type.GetProperty(bits.Field.Name)!;
        var record = Activator.CreateInstance(type)!;
        property.SetValue(record, Full(property.PropertyType, bits));
        var bytes = Bytes(record);
        var ones = Enumerable.Range(0, bytes.Length * 8).Where(bit => (bytes[bit / 8] >> (bit % 8) & 1) == 1);
        Assert.Equal(Enumerable.Range((int)place.Offset, place.Width), ones);
        Assert.Equal(Full(property.PropertyType, bits), property.GetValue(record));
    }

    /// <summary>The value with all bits of the field set, in its own type.</summary>
    private static object Full(Type type, BitsMember bits)
    {
        var width = bits.Place[bits.Place.Targets.Lowest].Width;
        if (bits.IsBool)
            return true;
        var number = bits.IsSigned ? -1L : unchecked((long)(ulong.MaxValue >> (64 - width)));
        var integer = type.IsEnum ? Enum.GetUnderlyingType(type) : type;
        object value = integer == typeof(ulong) ? unchecked((ulong)number)
            : integer == typeof(nint) ? (nint)number
            : integer == typeof(nuint) ? (nuint)(ulong)number
            : Convert.ChangeType(number, integer, System.Globalization.CultureInfo.InvariantCulture);
        return type.IsEnum ? Enum.ToObject(type, value) : value;
    }

    private static byte[] Bytes(object record)
    {
        var handle = GCHandle.Alloc(record, GCHandleType.Pinned);
        var bytes = new byte[Marshal.SizeOf(record)];
        Marshal.Copy(handle.AddrOfPinnedObject(), bytes, 0, bytes.Length);
        handle.Free();
        return bytes;
    }

    private static int TargetIndex(AbiModule module) => module.Targets.ToList().FindIndex(target => target.Rid == Rid);

    private static Assembly Compile(Generated generated)
    {
        var (compilation, problems) = BindingCompiler.CompileOld(CSharp(generated));
        Assert.Empty(problems);
        return BindingCompiler.Load(compilation);
    }

    private static IEnumerable<OutputFile> CSharp(Generated generated) => generated.Files.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal));

    private static GenerateOptions Options(string name) => new CaseFile(Repository.At("tests", "Cases", name + ".h")).Options with { Dialect = AllDialects.DllImport };

    private static Generated Generate(string name) =>
        Results.GetOrAdd(name, _ => new Lazy<Generated>(() => Pipeline.Run(Options(name), new Progress<Target>(), default))).Value;
}
