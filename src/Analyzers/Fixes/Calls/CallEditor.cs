using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers.Fixes;

/// <summary>Changes calls so that they compile with another signature, and pass the same values.</summary>
/// <param name="change">What changes of the signature.</param>
/// <param name="reading">How a string result was read.</param>
/// <param name="names">Names for temporaries.</param>
internal sealed class CallEditor(SignatureChange change, StringReading? reading, TemporaryNames names)
{
    /// <summary>Plans the changes of one call.</summary>
    /// <returns>Whether it compiles then.</returns>
    public bool Plan(CallSite call, DocumentEdits edits)
    {
        if (IsPointer(change.New.Symbol) && !UnsafeContexts.Contain(call.Syntax))
            return false;
        if (change.Index == SignatureChange.Result)
            return new ValueUse(change.Old, change.New.Symbol, reading).Plan(call.Syntax, call.Model, edits);
        var argument = call.Operation.Arguments.FirstOrDefault(one => one.Parameter?.Ordinal == change.Index);
        return argument switch
        {
            { ArgumentKind: ArgumentKind.DefaultValue } => true,
            { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax syntax } => Plan(syntax, call, edits),
            _ => false,
        };
    }

    private bool Plan(ArgumentSyntax argument, CallSite call, DocumentEdits edits) => (change.OldKind, change.NewKind) switch
    {
        (RefKind.Out, RefKind.None) => false,
        (RefKind.Out or RefKind.Ref, RefKind.Out or RefKind.Ref) => new ReferenceArgument(change, names).Plan(argument, call, edits),
        _ => PlanValue(argument, call, edits),
    };

    private bool PlanValue(ArgumentSyntax argument, CallSite call, DocumentEdits edits)
    {
        var (value, hasModifier) = (argument.Expression, !argument.RefKindKeyword.IsKind(SyntaxKind.None));
        var isImplicit = !change.IsOverloaded && call.Model.ClassifyConversion(value, change.New.Symbol) is { Exists: true, IsImplicit: true, IsUserDefined: false };
        if (isImplicit && !hasModifier)
            return true;
        var conversion = new ValueConversion(call.Model, value.SpanStart);
        if (!isImplicit && (conversion.TypeOf(value, change.New.Symbol) is not { } type || Convert(value, type, conversion) is null))
            return false;
        edits.Change(argument, now => now
            .WithRefKindKeyword(default)
            .WithExpression((isImplicit ? now.Expression : Convert(now.Expression, conversion.TypeOf(value, change.New.Symbol)!, conversion)!).WithTriviaFrom(now.Expression)));
        return true;
    }

    /// <summary>Straight, or by way of the type that the parameter had, into which the value went until now.</summary>
    private ExpressionSyntax? Convert(ExpressionSyntax value, ITypeSymbol type, ValueConversion conversion) =>
        conversion.Convert(value, type, change.New.Symbol) ?? (conversion.Convert(value, type, change.Old) is { } old ? conversion.Convert(old, change.Old, change.New.Symbol) : null);

    private static bool IsPointer(ITypeSymbol type) => type is IPointerTypeSymbol or IFunctionPointerTypeSymbol;
}
