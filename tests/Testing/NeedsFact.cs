using Xunit;

namespace Interop.Testing;

/// <summary>A test that needs programs or files of Debian packages; where they are missing it is skipped, and says what to install.</summary>
public sealed class NeedsFactAttribute : FactAttribute
{
    /// <summary>Names what is needed: a program, or a path.</summary>
    public NeedsFactAttribute(string program, string package)
    {
        if (Needs.Missing(program))
            Skip = $"{program} is not here: apt-get install {package}";
    }
}

/// <summary>As <see cref="NeedsFactAttribute"/>, for theories.</summary>
public sealed class NeedsTheoryAttribute : TheoryAttribute
{
    /// <summary>Names what is needed: a program, or a path.</summary>
    public NeedsTheoryAttribute(string program, string package)
    {
        if (Needs.Missing(program))
            Skip = $"{program} is not here: apt-get install {package}";
    }
}

/// <summary>A test of something that was made elsewhere, which an environment variable names; without it the test is skipped, and says which.</summary>
public sealed class VariableFactAttribute : FactAttribute
{
    /// <summary>Names the variable, and what it holds.</summary>
    public VariableFactAttribute(string variable, string meaning)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)))
            Skip = $"{variable} is not set: {meaning}";
    }
}

/// <summary>Looks for what tests need.</summary>
public static class Needs
{
    /// <summary>Whether a program or path is missing.</summary>
    public static bool Missing(string program) =>
        Path.IsPathRooted(program) ? !File.Exists(program) && !Directory.Exists(program) : Command.Find(program) is null;
}
