namespace Interop.Abi.Compare.Functions;

/// <summary>Which way a value travels. In a callback the two sides have each other's part.</summary>
public enum ValueRole
{
    /// <summary>C# gives it, C takes it: a parameter of an import.</summary>
    Argument,

    /// <summary>C gives it, C# takes it: the result of an import.</summary>
    Result,

    /// <summary>C gives it, C# takes it: a parameter of a callback.</summary>
    CallbackArgument,

    /// <summary>C# gives it, C takes it: the result of a callback.</summary>
    CallbackResult,
}
