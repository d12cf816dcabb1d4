using Interop.Abi.Targets;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>
/// What a condition is on a target, as far as its text says: questions about system, processor and bitness are known, all else is not.
/// </summary>
internal sealed class ConditionEvaluator(Target target, Func<string, ExpressionSyntax?> definition)
{
    private const int MaxDepth = 12;

    /// <summary>True, false, or null for what is not known.</summary>
    public bool? Evaluate(ExpressionSyntax condition) => Evaluate(condition, 0);

    private bool? Evaluate(ExpressionSyntax condition, int depth)
    {
        if (depth > MaxDepth)
            return null;
        switch (condition)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Evaluate(parenthesized.Expression, depth + 1);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negated:
                return !Evaluate(negated.Operand, depth + 1);
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression } literal:
                return literal.RawKind == (int)SyntaxKind.TrueLiteralExpression;
            case BinaryExpressionSyntax binary:
                return Binary(binary, depth + 1);
            case IsPatternExpressionSyntax pattern:
                return Matches(Subject(pattern.Expression), pattern.Pattern);
            case InvocationExpressionSyntax invocation:
                return Call(invocation) ?? Defined(invocation.Expression, depth + 1);
            default:
                return Property(condition) ?? Defined(condition, depth + 1);
        }
    }

    private bool? Binary(BinaryExpressionSyntax binary, int depth)
    {
        switch (binary.Kind())
        {
            case SyntaxKind.LogicalAndExpression:
                var (left, right) = (Evaluate(binary.Left, depth), Evaluate(binary.Right, depth));
                return left == false || right == false ? false : left & right;
            case SyntaxKind.LogicalOrExpression:
                var (first, second) = (Evaluate(binary.Left, depth), Evaluate(binary.Right, depth));
                return first == true || second == true ? true : first | second;
            case SyntaxKind.EqualsExpression:
                return Compare(binary.Left, binary.Right) ?? Compare(binary.Right, binary.Left);
            case SyntaxKind.NotEqualsExpression:
                return !(Compare(binary.Left, binary.Right) ?? Compare(binary.Right, binary.Left));
            case SyntaxKind.GreaterThanExpression or SyntaxKind.LessThanExpression or SyntaxKind.GreaterThanOrEqualExpression or SyntaxKind.LessThanOrEqualExpression:
                return Subject(binary.Left) == Question.Bitness && Number(binary.Right) is { } bytes ? Order(binary.Kind(), bytes) : null;
            default:
                return null;
        }
    }

    private bool Order(SyntaxKind kind, long bytes) => kind switch
    {
        SyntaxKind.GreaterThanExpression => target.Facts.PointerSize > bytes,
        SyntaxKind.LessThanExpression => target.Facts.PointerSize < bytes,
        SyntaxKind.GreaterThanOrEqualExpression => target.Facts.PointerSize >= bytes,
        _ => target.Facts.PointerSize <= bytes,
    };

    private bool? Compare(ExpressionSyntax subject, ExpressionSyntax value) => Subject(subject) switch
    {
        Question.Bitness => Number(value) is { } bytes ? PlatformNames.IsBitness(bytes, target) : null,
        Question.Architecture => PlatformNames.IsArchitecture(LastName(value), target),
        Question.Platform => PlatformNames.IsOs(LastName(value), target),
        _ => null,
    };

    private bool? Matches(Question question, PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant when question == Question.Architecture => PlatformNames.IsArchitecture(LastName(constant.Expression), target),
        ConstantPatternSyntax constant when question == Question.Platform => PlatformNames.IsOs(LastName(constant.Expression), target),
        ConstantPatternSyntax constant when question == Question.Bitness => Number(constant.Expression) is { } bytes ? PlatformNames.IsBitness(bytes, target) : null,
        UnaryPatternSyntax negated => !Matches(question, negated.Pattern),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => Matches(question, either.Left) | Matches(question, either.Right),
        ParenthesizedPatternSyntax parenthesized => Matches(question, parenthesized.Pattern),
        _ => null,
    };

    /// <summary><c>OperatingSystem.IsWindows()</c>, <c>RuntimeInformation.IsOSPlatform(OSPlatform.Windows)</c>.</summary>
    private bool? Call(InvocationExpressionSyntax invocation)
    {
        var name = LastName(invocation.Expression);
        if (name is "IsOSPlatform" or "IsOSPlatformVersionAtLeast" && invocation.ArgumentList.Arguments.FirstOrDefault()?.Expression is { } argument)
            return PlatformNames.IsOs(argument is LiteralExpressionSyntax literal ? literal.Token.ValueText : LastName(argument), target);
        const string atLeast = "VersionAtLeast";
        // A version is not known, but another system is.
        return name.EndsWith(atLeast, StringComparison.Ordinal)
            ? Named(name.Substring(0, name.Length - atLeast.Length)) == false ? false : null
            : LastName(Receiver(invocation.Expression)) == "OperatingSystem" ? Named(name) : null;
    }

    private bool? Property(ExpressionSyntax expression) => LastName(expression) switch
    {
        "Is64BitProcess" => PlatformNames.IsBitness(8, target),
        _ => null,
    };

    /// <summary>What a variable, property or method of the code is, or else what its name says (<c>Platform.IsWindows</c>).</summary>
    private bool? Defined(ExpressionSyntax expression, int depth)
    {
        var name = LastName(expression);
        return name.Length == 0 ? null : definition(name) is { } defined ? Evaluate(defined, depth) : Named(name);
    }

    private bool? Named(string name) => !name.StartsWith("Is", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("_is", StringComparison.OrdinalIgnoreCase)
        ? null
        : name.TrimStart('_').Substring(2) switch
        {
            "64Bit" or "64BitProcess" => PlatformNames.IsBitness(8, target),
            "32Bit" or "32BitProcess" => PlatformNames.IsBitness(4, target),
            var platform => PlatformNames.IsOs(platform, target) ?? PlatformNames.IsArchitecture(platform, target),
        };

    private Question Subject(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Subject(parenthesized.Expression),
        SizeOfExpressionSyntax size when size.Type.ToString() is "nint" or "nuint" or "IntPtr" or "UIntPtr" or "void*" => Question.Bitness,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Size" } member when LastName(member.Expression) is "IntPtr" or "UIntPtr" or "nint" or "nuint" => Question.Bitness,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ProcessArchitecture" or "OSArchitecture" } => Question.Architecture,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Platform" } => Question.Platform,
        IdentifierNameSyntax name when definition(name.Identifier.ValueText) is { } defined and not IdentifierNameSyntax => Subject(defined),
        _ => Question.None,
    };

    private static long? Number(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Value: int number } ? number : null;

    private static ExpressionSyntax? Receiver(ExpressionSyntax expression) => (expression as MemberAccessExpressionSyntax)?.Expression;

    private static string LastName(ExpressionSyntax? expression) => expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        PredefinedTypeSyntax predefined => predefined.Keyword.ValueText,
        InvocationExpressionSyntax invocation => LastName(invocation.Expression),
        _ => "",
    };

    /// <summary>What a condition asks.</summary>
    private enum Question
    {
        None,
        Bitness,
        Architecture,
        Platform,
    }
}
