using Interop.Abi.Model;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang.Readers;

/// <summary>Finds the string literal that an expression is: in parentheses, behind casts of the pointer to it, chosen by a condition.</summary>
internal static class MacroString
{
    private const int MaxDepth = 32;

    /// <summary>The literal, and whether a cast has changed its type; or null for what is none.</summary>
    public static (StringConstant Value, bool IsCast)? Find(CXCursor expression)
    {
        var isCast = false;
        for (var depth = 0; depth < MaxDepth && expression.Kind != 0; depth++)
        {
            switch (expression.Kind)
            {
                case CXCursorKind.CXCursor_StringLiteral:
                    return StringLiteral.Parse(expression.Spelling) is { } literal ? (literal, isCast) : null;
                case CXCursorKind.CXCursor_UnexposedExpr or CXCursorKind.CXCursor_ParenExpr:
                    expression = expression.Children().FirstOrDefault();
                    break;
                case CXCursorKind.CXCursor_CStyleCastExpr:
                    isCast = true;
                    expression = expression.Children().LastOrDefault();
                    break;
                case CXCursorKind.CXCursor_ConditionalOperator when expression.Children() is [var condition, var first, var second]:
                    if (MacroReader.Value(condition) is not IntegerConstant chosen)
                        return null;
                    isCast = true;
                    expression = chosen.Integer.Bits != 0 ? first : second;
                    break;
                default:
                    return null;
            }
        }
        return null;
    }
}
