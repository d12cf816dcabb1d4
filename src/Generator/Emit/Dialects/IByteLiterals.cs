using Interop.Abi.Model;

namespace Interop.Generator.Emit.Dialects;

/// <summary>Writes string literals of bytes, with a terminator behind them.</summary>
internal interface IByteLiterals
{
    /// <summary>The C# type.</summary>
    string Type { get; }

    /// <summary>What users must know of it, or null.</summary>
    string? Remark { get; }

    /// <summary>Writes one that is the same on every target.</summary>
    void Write(CodeWriter writer, string visibility, string name, StringConstant text);

    /// <summary>The expression of one.</summary>
    string Expression(StringConstant text);
}
