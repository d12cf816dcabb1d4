using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interop.Analyzers.Fixes;

/// <summary>Writes the body of a method that hands its parameters on to an import of other types.</summary>
/// <param name="context">Where.</param>
/// <param name="changes">What differs.</param>
/// <param name="result">How the result is converted; null where it is the same.</param>
internal sealed class ForwardingCall(RemedyContext context, IReadOnlyList<SignatureChange> changes, ValueUse? result)
{
    private readonly ValueConversion _conversion = new(context.Model, context.Position);
    private readonly List<string> _before = [];
    private readonly List<string> _behind = [];

    /// <summary>The body, or null where a value does not convert.</summary>
    public string? Write(IMethodSymbol method, string callee)
    {
        var arguments = method.Parameters.Select(parameter => Argument(parameter)).ToList();
        if (arguments.Contains(null))
            return null;
        var call = SyntaxFactory.ParseExpression($"{callee}({string.Join(", ", arguments)})");
        var value = result is null ? call : result.New.SpecialType == SpecialType.System_Void ? null : result.Convert(call, _conversion, context.Model, context.Position);
        if (value is null)
            return null;
        if (_before.Count + _behind.Count == 0)
            return $"=> {value};";
        var lines = method.ReturnsVoid
            ? [.. _before, $"{value};", .. _behind]
            : _behind.Count == 0 ? [.. _before, $"return {value};"] : new List<string>([.. _before, $"var result = {value};", .. _behind, "return result;"]);
        return $"{{ {string.Join(" ", lines)} }}";
    }

    private string? Argument(IParameterSymbol parameter)
    {
        var name = SyntaxFacts.GetKeywordKind(parameter.Name) == SyntaxKind.None ? parameter.Name : "@" + parameter.Name;
        if (changes.FirstOrDefault(one => one.Index == parameter.Ordinal) is not { } change)
            return Modifier(parameter.RefKind) + name;
        var given = _conversion.Convert(SyntaxFactory.IdentifierName(name), change.Old, change.New.Symbol);
        if (change.NewKind is not (RefKind.Ref or RefKind.Out))
            return change.OldKind == RefKind.Out ? null : given?.ToString();
        var temporary = parameter.Name + "Native";
        if (given is null || _conversion.Convert(SyntaxFactory.IdentifierName(temporary), change.New.Symbol, change.Old) is not { } taken)
            return null;
        if (change.NewKind == RefKind.Ref)
            _before.Add($"{change.New.Text} {temporary} = {given};");
        _behind.Add($"{name} = {taken};");
        return change.NewKind == RefKind.Ref ? "ref " + temporary : $"out {change.New.Text} {temporary}";
    }

    private static string Modifier(RefKind kind) => kind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In => "in ",
        _ => "",
    };
}
