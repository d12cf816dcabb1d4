namespace Interop.Generator.Verify.Compilers;

/// <summary>A compiler that judges a target.</summary>
/// <param name="Command">The command.</param>
/// <param name="Version">Its version.</param>
/// <param name="IsClang">Whether it is a clang.</param>
/// <param name="UsesBundledHeaders">Whether it lacks the target's own headers, and is given ours.</param>
internal sealed record Judge(CompilerCommand Command, string Version, bool IsClang, bool UsesBundledHeaders)
{
    /// <summary>Its name for a message, without its path.</summary>
    public string Name => $"{Path.GetFileNameWithoutExtension(Command.Program.AsSpan())} {Version}{(UsesBundledHeaders ? ", bundled headers" : "")}";
}
