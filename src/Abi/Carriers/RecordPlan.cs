using Interop.Abi.Layout;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>How C# lays a record out so that it equals C's layout on every target, or the reason why it cannot.</summary>
/// <param name="Type">The C# struct.</param>
/// <param name="Fields">The record's fields with their carriers, in order.</param>
/// <param name="Why">Why there is none, or null.</param>
public sealed record RecordPlan(ManagedStruct? Type, EquatableArray<PlannedField> Fields, Unsupported? Why);

/// <summary>A field and its carrier.</summary>
/// <param name="Field">The field of the C record.</param>
/// <param name="Carrier">What it is in C#.</param>
public sealed record PlannedField(Field Field, Carrier Carrier);
