using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>How C# reaches a global variable.</summary>
public abstract record VariableForm;

/// <summary>By reference: it is read and written like a field.</summary>
/// <param name="CSharp">Its C# type.</param>
/// <param name="IsReadOnly">Whether C declares it const.</param>
public sealed record ByReference(string CSharp, bool IsReadOnly) : VariableForm;

/// <summary>As a span: an array whose length C knows, and which therefore need not be lost.</summary>
/// <param name="Element">The C# type of the innermost elements.</param>
/// <param name="Count">How many of them there are.</param>
/// <param name="IsReadOnly">Whether C declares them const.</param>
public sealed record BySpan(string Element, int Count, bool IsReadOnly) : VariableForm;

/// <summary>By its address: what C# has no value of, and arrays of unknown length or of pointers, of which there are no spans.</summary>
/// <param name="CSharp">The C# type of the pointer to it, or to the first element.</param>
public sealed record ByAddress(string CSharp) : VariableForm;

/// <summary>Not at all.</summary>
/// <param name="Why">The reason.</param>
public sealed record NotReached(Unsupported Why) : VariableForm;
