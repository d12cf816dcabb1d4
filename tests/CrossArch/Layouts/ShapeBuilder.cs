using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Interop.CrossArch.Layouts;

/// <summary>Makes the types of shapes in the running .NET.</summary>
public sealed class ShapeBuilder
{
    private static int s_batches;
    private readonly ModuleBuilder _module;
    private int _types;

#if NET
    /// <summary>Makes a module for them: runtimes look names up among those of one.</summary>
    public ShapeBuilder()
    {
        var name = $"Shapes{s_batches++}";
        _module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName(name), AssemblyBuilderAccess.Run).DefineDynamicModule(name);
    }

    /// <summary>The types as the runtime has them.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "On Mono it reads this module's file.")]
    public Func<Type, Type> Load() => type => type;
#else
    private readonly AssemblyBuilder _assembly;
    private readonly string _file;

    /// <summary>Makes a module for them, in a file: Mono forgets Pack, Size and MarshalAs of types that it has not read from one.</summary>
    public ShapeBuilder()
    {
        var name = $"Shapes{s_batches++}";
        _file = $"{name}.dll";
        _assembly = AppDomain.CurrentDomain.DefineDynamicAssembly(new AssemblyName(name), AssemblyBuilderAccess.Save, AppDomain.CurrentDomain.BaseDirectory);
        _module = _assembly.DefineDynamicModule(name, _file);
    }

    /// <summary>The types as the runtime has them once it has read the file.</summary>
    public Func<Type, Type> Load()
    {
        _assembly.Save(_file);
        var loaded = Assembly.LoadFile(Path.Combine(AppDomain.CurrentDomain.BaseDirectory, _file));
        return type => loaded.GetType(type.FullName, throwOnError: true);
    }
#endif

    /// <summary>The struct; its fields are <c>f0</c>, <c>f1</c> and so on.</summary>
    public Type Struct(Shape shape)
    {
        var fields = shape.Fields.Select(field => (field.Piece, field.Offset, Type: field.Piece.Define(this, shape.IsUnicode))).ToList();
        var layout = shape.IsExplicit ? TypeAttributes.ExplicitLayout : TypeAttributes.SequentialLayout;
        var type = Define(layout | (shape.IsUnicode ? TypeAttributes.UnicodeClass : TypeAttributes.AnsiClass), shape.Pack, shape.Size);
        for (var i = 0; i < fields.Count; i++)
        {
            var field = type.DefineField($"f{i}", fields[i].Type, FieldAttributes.Public);
            if (shape.IsExplicit)
                field.SetOffset(fields[i].Offset);
            if (fields[i].Piece.As is { } marshalAs)
                field.SetCustomAttribute(MarshalAs(marshalAs, fields[i].Piece.SizeConst));
        }
        return Create(type);
    }

    /// <summary>A struct that repeats an element.</summary>
    public Type InlineArray(Piece element, int count, bool isUnicode)
    {
        var elementType = element.Define(this, isUnicode);
        var type = Define(TypeAttributes.SequentialLayout | (isUnicode ? TypeAttributes.UnicodeClass : TypeAttributes.AnsiClass), 0, 0);
        var field = type.DefineField("e", elementType, FieldAttributes.Public);
        if (element.As is { } marshalAs)
            field.SetCustomAttribute(MarshalAs(marshalAs, element.SizeConst));
#if NET
        type.SetCustomAttribute(new CustomAttributeBuilder(typeof(InlineArrayAttribute).GetConstructor([typeof(int)])!, [count]));
#endif
        return Create(type);
    }

    /// <summary>The struct behind a byte, whose offset there is its alignment.</summary>
    public Type BehindByte(Type shape)
    {
        var type = Define(TypeAttributes.SequentialLayout, 0, 0);
        type.DefineField("b", typeof(byte), FieldAttributes.Public);
        type.DefineField("s", shape, FieldAttributes.Public);
        return Create(type);
    }

    private TypeBuilder Define(TypeAttributes attributes, int pack, int size) =>
        _module.DefineType($"T{_types++}", TypeAttributes.Public | TypeAttributes.Sealed | attributes, typeof(ValueType), (PackingSize)pack, size);

    private static Type Create(TypeBuilder type) => type.CreateTypeInfo()!.AsType();

    private static CustomAttributeBuilder MarshalAs(UnmanagedType type, int sizeConst)
    {
        var constructor = typeof(MarshalAsAttribute).GetConstructor([typeof(UnmanagedType)])!;
        return sizeConst == 0
            ? new CustomAttributeBuilder(constructor, [type])
            : new CustomAttributeBuilder(constructor, [type], [typeof(MarshalAsAttribute).GetField(nameof(MarshalAsAttribute.SizeConst))!], [sizeConst]);
    }
}
