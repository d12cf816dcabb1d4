using System.Collections;
using System.Reflection;

namespace Interop.Generator.Tests.Cases;

/// <summary>Writes any value of the model with all its properties, so that two that differ anywhere have different texts.</summary>
internal static class ModelText
{
    public static string Write(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        Enum or bool or int or long or ulong or double => $"{value}",
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Write)) + "]",
        _ => $"{value.GetType().Name}({string.Join(", ", Properties(value).Select(property => $"{property.Name}={Write(property.GetValue(value))}"))})",
    };

    // What is computed from other properties says nothing new; IntegerValue's sign does not survive where both read alike.
    private static IEnumerable<PropertyInfo> Properties(object value) => value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && property.Name is not ("First" or "IsSame" or "IsUnsigned" or "EqualityContract" or "Lowest" or "Count" or "IsEmpty"));
}
