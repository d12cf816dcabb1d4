using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>A parameter or result as it is declared.</summary>
/// <param name="Name">The parameter's name; empty for a result.</param>
/// <param name="Type">Its type.</param>
/// <param name="RefKind">Its <c>ref</c>, <c>in</c> or <c>out</c>.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="Spec">What is said of its marshalling.</param>
internal readonly record struct DeclaredValue(string Name, ITypeSymbol Type, RefKind RefKind, ImmutableArray<AttributeData> Attributes, MarshalSpec Spec);
