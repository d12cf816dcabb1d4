using Interop.Abi.Carriers;

namespace Interop.Generator.Emit.Dialects;

/// <summary>
/// The kind of C# that bindings are written in: which imports, types and syntax the .NET and the compiler of those who use them have.
/// What differs has an interface each; the emitters are the same for all.
/// </summary>
/// <param name="Name">How the user asks for it.</param>
/// <param name="Vocabulary">The C# types that stand for C's.</param>
internal sealed record Dialect(string Name, Vocabulary Vocabulary)
{
    /// <summary>The version of C#.</summary>
    public required ISyntax Syntax { get; init; }

    /// <summary>How functions are imported.</summary>
    public required IImportWriter Imports { get; init; }

    /// <summary>How members are reached that are no fields.</summary>
    public required IMemberWriter Members { get; init; }

    /// <summary>How arrays inside structs are made.</summary>
    public required IArrayWriter Arrays { get; init; }

    /// <summary>How types of functions are declared.</summary>
    public required IDelegateWriter Delegates { get; init; }

    /// <summary>How global variables are reached.</summary>
    public required IVariableWriter Variables { get; init; }

    /// <summary>How the layout of structs is asked of the running .NET.</summary>
    public required ILayoutWriter Layouts { get; init; }

    /// <summary>How literals of bytes are kept.</summary>
    public required IByteLiterals Bytes { get; init; }

    /// <summary>The code that all files share.</summary>
    public required SupportTexts Support { get; init; }
}
