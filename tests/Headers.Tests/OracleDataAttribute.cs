using System.Reflection;
using Xunit.Sdk;

namespace Interop.Headers.Tests;

/// <summary>The row of one oracle that Debian has; skipped, with what to install, where it is not here.</summary>
[DataDiscoverer("Xunit.Sdk.DataDiscoverer", "xunit.core")]
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OracleDataAttribute : DataAttribute
{
    /// <summary>Names the oracle.</summary>
    public OracleDataAttribute(string name)
    {
        Name = name;
        Skip = Oracle.Installable.First(oracle => oracle.Name == name).Missing();
    }

    /// <summary>The oracle.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Name]];
}

/// <summary>The row of a target whose headers a variable leads to; skipped where it is not set.</summary>
[DataDiscoverer("Xunit.Sdk.DataDiscoverer", "xunit.core")]
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class VariableDataAttribute : DataAttribute
{
    /// <summary>Names the target.</summary>
    public VariableDataAttribute(string rid)
    {
        Rid = rid;
        Skip = Oracle.FromVariable(rid) is { } oracle
            ? oracle.Missing()
            : $"{Oracle.Variable(rid)} is not set: it holds the arguments that lead clang to the target's own headers";
    }

    /// <summary>The target.</summary>
    public string Rid { get; }

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Rid]];
}
