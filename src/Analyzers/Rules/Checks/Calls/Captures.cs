using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>
/// Whether the compiler makes one delegate for good of a lambda or method: it keeps those that capture nothing in static fields (of static
/// methods since C# 11), although the language does not promise it (C# standard, 10.7.1 and 10.8). <c>new D(Method)</c> is always a new one.
/// </summary>
internal static class Captures
{
    /// <summary>Whether the compiler keeps the delegate.</summary>
    public static bool IsNone(IDelegateCreationOperation creation) => creation.Target switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol.IsStatic || !lambda.Body.Descendants().Any(one => IsCaptured(one, lambda.Syntax)),
        IMethodReferenceOperation { Method: { IsStatic: true, MethodKind: not MethodKind.LocalFunction } } => creation.IsImplicit,
        _ => false,
    };

    private static bool IsCaptured(IOperation operation, SyntaxNode lambda) => operation switch
    {
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => true,
        ILocalReferenceOperation { Local: { IsConst: false } local } => !IsDeclaredIn(local, lambda),
        IParameterReferenceOperation { Parameter: var parameter } => !IsDeclaredIn(parameter, lambda),
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction, IsStatic: false } function } => !IsDeclaredIn(function, lambda),
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction, IsStatic: false } function } => !IsDeclaredIn(function, lambda),
        _ => false,
    };

    private static bool IsDeclaredIn(ISymbol symbol, SyntaxNode lambda) =>
        symbol.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree == lambda.SyntaxTree && lambda.Span.Contains(reference.Span));
}
