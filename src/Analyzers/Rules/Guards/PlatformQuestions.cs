using Interop.Abi.Targets;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>The expressions by which code asks .NET where it runs, and their answers on a target.</summary>
internal sealed class PlatformQuestions(Target target)
{
    private const string AtLeast = "VersionAtLeast";

    /// <summary>The value of an expression, a question that is yet to be compared with an answer, or null where it asks nothing.</summary>
    public object? Of(ExpressionSyntax expression) => expression switch
    {
        SizeOfExpressionSyntax size => SizeOf(size.Type),
        InvocationExpressionSyntax call => Of(call),
        MemberAccessExpressionSyntax { Name: GenericNameSyntax } => null,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Size" } member => SyntaxNames.Last(member.Expression) is "IntPtr" or "UIntPtr" or "nint" or "nuint" ? (long)target.Facts.PointerSize : null,
        MemberAccessExpressionSyntax or IdentifierNameSyntax => Named(SyntaxNames.Last(expression), SyntaxNames.Qualifier(expression)),
        _ => null,
    };

    /// <summary>The value of a literal; null for <c>true</c> and <c>false</c>.</summary>
    public static object? Literal(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        int number => (long)number,
        uint number => (long)number,
        long number => number,
        char character => character.ToString(),
        string text => text,
        _ => null,
    };

    /// <summary>The text of a call's first argument, where that is a literal.</summary>
    public static string? FirstText(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: string text } ? text : null;

    /// <summary>Whether a constant is the answer to a question.</summary>
    public bool? IsAnswer(PlatformQuestion question, ExpressionSyntax constant)
    {
        var name = constant is LiteralExpressionSyntax literal ? literal.Token.ValueText : SyntaxNames.Last(constant);
        return question switch
        {
            PlatformQuestion.Architecture => PlatformNames.IsArchitecture(name, target),
            PlatformQuestion.PlatformId => PlatformNames.IsPlatformId(name, target),
            _ => IsDescribed(name),
        };
    }

    /// <summary>Whether a constant of some enumeration of systems or processors is meant for the target: <c>OSPlatform.Linux</c>.</summary>
    public bool? IsAnswer(ExpressionSyntax constant)
    {
        var (name, type) = (SyntaxNames.Last(constant), SyntaxNames.Qualifier(constant));
        return type switch
        {
            "Architecture" => PlatformNames.IsArchitecture(name, target),
            "PlatformID" => PlatformNames.IsPlatformId(name, target),
            _ when type.Contains("OS") || type.Contains("Platform") || type.Contains("OperatingSystem") => PlatformNames.IsOs(name, target),
            _ => null,
        };
    }

    /// <summary>Whether a description of system and processor has words that name the target's (<c>Darwin</c>, <c>win-x64</c>); null for no such words.</summary>
    public bool? IsDescribed(string text)
    {
        var known = text.Split(' ', '-', '_', '.', '/')
            .Select(word => word.StartsWith("win", StringComparison.OrdinalIgnoreCase) ? target.Os == TargetOs.Windows : PlatformNames.IsOs(word, target) ?? PlatformNames.IsArchitecture(word, target))
            .Where(one => one is not null)
            .ToList();
        return known.Count == 0 ? null : known.All(one => one == true);
    }

    private object? Named(string name, string qualifier) => name switch
    {
        "Is64BitProcess" => PlatformNames.IsBitness(8, target),
        // A process of 32 bits does not know.
        "Is64BitOperatingSystem" => PlatformNames.IsBitness(8, target) ? true : null,
        "ProcessArchitecture" or "OSArchitecture" => PlatformQuestion.Architecture,
        "Platform" when qualifier == "OSVersion" => PlatformQuestion.PlatformId,
        "OSDescription" or "RuntimeIdentifier" => PlatformQuestion.Description,
        "IsLittleEndian" => !target.Facts.IsBigEndian,
        "DirectorySeparatorChar" => target.Os == TargetOs.Windows ? "\\" : "/",
        "PathSeparator" => target.Os == TargetOs.Windows ? ";" : ":",
        "NewLine" when qualifier == "Environment" => target.Os == TargetOs.Windows ? "\r\n" : "\n",
        _ => null,
    };

    private object? Of(InvocationExpressionSyntax call)
    {
        var name = SyntaxNames.Last(call.Expression);
        if (name is "IsOSPlatform" or "IsOSPlatformVersionAtLeast")
            return System(call) is { } system && PlatformNames.IsOs(system, target) is { } isOs && (name == "IsOSPlatform" || !isOs) ? isOs : null;
        if (name == "SizeOf")
            return Measured(call) is { } type ? SizeOf(type) : null;
        // A version is not known, but another system is.
        return name.EndsWith(AtLeast, StringComparison.Ordinal)
            ? PlatformNames.IsNamed(name.Substring(0, name.Length - AtLeast.Length), target) == false ? false : null
            : SyntaxNames.Qualifier(call.Expression) == "OperatingSystem" ? PlatformNames.IsNamed(name, target) : null;
    }

    /// <summary><c>"Windows"</c>, <c>OSPlatform.Windows</c>, <c>OSPlatform.Create("WINDOWS")</c>.</summary>
    private static string? System(InvocationExpressionSyntax call) => call.ArgumentList.Arguments.FirstOrDefault()?.Expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InvocationExpressionSyntax create => FirstText(create),
        { } other => SyntaxNames.Last(other),
        null => null,
    };

    /// <summary>The type of <c>Unsafe.SizeOf&lt;nint&gt;()</c>, <c>Marshal.SizeOf(typeof(IntPtr))</c>.</summary>
    private static TypeSyntax? Measured(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments.Count: 1 } generic }
        ? generic.TypeArgumentList.Arguments[0]
        : (call.ArgumentList.Arguments.FirstOrDefault()?.Expression as TypeOfExpressionSyntax)?.Type;

    private object? SizeOf(TypeSyntax type) => SyntaxNames.Last(type) switch
    {
        "IntPtr" or "UIntPtr" or "nint" or "nuint" => (long)target.Facts.PointerSize,
        "CLong" or "CULong" => (long)target.Facts.LongSize,
        "byte" or "sbyte" => 1L,
        "short" or "ushort" or "char" => 2L,
        "int" or "uint" or "float" => 4L,
        "long" or "ulong" or "double" => 8L,
        _ => null,
    };
}

/// <summary>What code asks .NET about the machine.</summary>
internal enum PlatformQuestion
{
    /// <summary>Its processor.</summary>
    Architecture,

    /// <summary>Its system, as a <c>PlatformID</c>.</summary>
    PlatformId,

    /// <summary>Its system, and perhaps its processor, in words.</summary>
    Description,
}
