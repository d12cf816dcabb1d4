namespace Interop.CrossArch.Damage;

/// <summary>On a case that may end the process, or leave it damaged: it has one of its own.</summary>
/// <param name="expected">What C does; a process that ended cannot say it.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AloneAttribute(string expected) : Attribute
{
    /// <summary>What C does.</summary>
    public string Expected { get; } = expected;
}
