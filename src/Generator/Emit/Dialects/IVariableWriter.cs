using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Dialects;

/// <summary>Writes how global variables are found and used.</summary>
internal interface IVariableWriter
{
    /// <summary>The type of an address.</summary>
    string AddressType { get; }

    /// <summary>The members of the class that finds variables; VISIBILITY and LIBRARY stand for what they say.</summary>
    string Members { get; }

    /// <summary>The expression of the address of a symbol, which may be another on each target.</summary>
    string Find(PerTarget<string> symbol, string name, AbiModule module);

    /// <summary>The type and the value of the property that a variable is.</summary>
    (string Type, string Value) Property(VariableForm form, string address);
}
